package canyu.calibration.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that varies between runs: parameters of the model, then the cut points of scales.
 *
 * @param ofModel its parameters
 * @param scales those whose cut points are not known
 */
public record Sought(List<Parameter> ofModel, List<FittedScale> scales) {

  /** The unknowns of the engine, in its order. */
  public List<Parameter> all() {
    return Stream.concat(ofModel.stream(), scales.stream().flatMap(scale -> scale.parameters().stream())).toList();
  }

  /** The values of the model's parameters, by path, among those of all unknowns. */
  public Map<String, Double> values(double[] all) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < ofModel.size(); i++) {
      values.put(ofModel.get(i).path(), all[i]);
    }
    return values;
  }

  /** The cut points that the values of all unknowns stand for, by question. */
  public Map<String, List<Double>> cuts(double[] all) {
    Map<String, List<Double>> cuts = new LinkedHashMap<>();
    int from = ofModel.size();
    for (FittedScale scale : scales) {
      int to = from + scale.cuts().size();
      cuts.put(scale.question(), scale.cuts(Arrays.copyOfRange(all, from, to)));
      from = to;
    }
    return cuts;
  }

  /**
   * Every cut point that was not known.
   *
   * @param draws one row a draw, one column an unknown
   */
  public List<CutPoint> cutPoints(double[][] draws) {
    List<Map<String, List<Double>>> drawn = Arrays.stream(draws).map(this::cuts).toList();
    List<CutPoint> points = new ArrayList<>();
    scales.forEach(scale -> {
      for (int k = 0; k < scale.cuts().size(); k++) {
        int cut = k;
        points.add(new CutPoint(
            scale, cut, drawn.stream().mapToDouble(each -> each.get(scale.question()).get(cut)).toArray()));
      }
    });
    return List.copyOf(points);
  }
}
