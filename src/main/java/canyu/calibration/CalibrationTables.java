package canyu.calibration;

import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.parameter.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a calibration has found, as tables of comma-separated values; numbers have all their digits, and a cell is empty
 * where a number is not defined.
 */
public record CalibrationTables(CalibrationResult result) {

  /**
   * The draws of the posterior, all of equal weight: a column for each parameter, a row for each draw. Where they are
   * too few to be believed, a column {@code converged} says {@code false} in each, so that no one takes them unawares.
   */
  public String posterior() {
    List<Object> mark = result.outcome().verdict().hasConverged() ? List.of() : List.of(false);
    List<String> header = new ArrayList<>(result.loaded().parameters().stream().map(Parameter::path).toList());
    mark.forEach(converged -> header.add("converged"));
    return table(header, Arrays.stream(result.outcome().posterior().parameters())
        .map(draw -> Stream.concat(DoubleStream.of(draw).boxed(), mark.stream())));
  }

  /** One row for every printed answer; shares from 0 to 1. */
  public String targets() {
    return table(List.of("answer", "printed", "mean", "low", "high", "z", "heldOut", "follows"),
        result.predictions().stream().map(each -> Stream.of(each.name(), each.printed(), each.mean(), each.low(),
            each.high(), each.z(), each.heldOut(), each.follows())));
  }

  /** One row for every parameter: what was believed before, and what is now. */
  public String parameters() {
    return table(
        List.of("parameter", "fitted", "priorMean", "priorSd", "mean", "sd", "shrinkage", "halvedMean", "halvedSd",
            "rankP", "coverage"),
        result.outcome().diagnostics().unknowns().stream().map(CalibrationTables::row));
  }

  private static Stream<Object> row(UnknownDiagnostics each) {
    return Stream.of(each.name(), !each.nuisance(), each.priorMean(), each.priorSd(), each.mean(), each.sd(),
        each.shrinkage(), each.halvedMean(), each.halvedSd(), each.rankP(), each.coverage());
  }

  /** One row for every free answer: how far its share moves in the two years after. */
  public String drift() {
    return table(List.of("answer", "mean", "largest"),
        result.drifts().stream().map(each -> Stream.of(each.name(), each.mean(), each.largest())));
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number) ? Digits.of(number) : "";
    }
    return value.toString();
  }

  private static String table(List<String> header, Stream<? extends Stream<?>> rows) {
    return String.join(",", header) + "\n" + rows
        .map(row -> row.map(CalibrationTables::cell).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }
}
