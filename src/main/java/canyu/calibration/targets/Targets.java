package canyu.calibration.targets;

import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.Marks;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.indicator.Interview;
import canyu.indicator.OwnReply;
import canyu.indicator.Remembered;
import canyu.indicator.Reply;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is to be met: the free shares of all questions, or their changes, then how far every inequality is missed, which
 * should be 0.
 *
 * @param sharedPeople which of those who were asked are the same people
 */
public record Targets(List<AskedQuestion> questions, List<Calibration.Bound> bounds, SharedPeople sharedPeople) {

  private List<FreeShare> free() {
    return questions.stream().flatMap(asked -> asked.free().stream().map(answer -> new FreeShare(asked, answer))).toList();
  }

  /** What every run gives. */
  public List<Statistic> statistics() {
    return Stream.concat(
        free().stream().map(free ->
            free.asked().since().isPresent() ? Statistic.number(free.name()) : Statistic.share(free.name())),
        bounds.stream().map(bound -> Statistic.number("bound on " + Names.camel(bound.answer())))).toList();
  }

  /**
   * What was observed.
   *
   * @param keepingBack whether the answers that can be held out are
   */
  public Observation observation(boolean keepingBack) {
    List<FreeShare> free = free();
    int size = free.size() + bounds.size();
    double[] values = new double[size];
    boolean[] heldOut = new boolean[size];
    double[][] discrepancy = new double[size][size];
    for (int i = 0; i < free.size(); i++) {
      FreeShare one = free.get(i);
      values[i] = one.asked().target(one.answer());
      heldOut[i] = keepingBack && one.asked().heldOut().contains(one.answer());
      discrepancy[i][i] = square(one.asked().discrepancy());
    }
    for (int i = free.size(); i < size; i++) {
      discrepancy[i][i] = square(bounds.get(i - free.size()).softness() * AskedQuestion.POINT);
    }
    return new Observation(values, errors().sampling(), errors().rounding(), discrepancy, heldOut);
  }

  private ShareErrors errors() {
    return new ShareErrors(free(), bounds.size(), sharedPeople);
  }

  /**
   * Covariance of what a city gives through its own luck, as if its residents answered independently of each other, and
   * anew in each survey.
   *
   * @param residents in the city
   */
  public double[][] luck(double residents) {
    return errors().luck(residents);
  }

  private static double square(double x) {
    return x * x;
  }

  /** The surveys in which something is to be met, by their weeks. */
  List<Wave> waves() {
    return Stream.concat(asked().map(each -> each.subgroup().wave()), bounds.isEmpty() ? Stream.empty() : Stream.of(firstWave()))
        .distinct().sorted(Comparator.comparingInt(Wave::week)).toList();
  }

  /** All questions of which shares are needed, those of earlier surveys included. */
  private Stream<AskedQuestion> asked() {
    return questions.stream().flatMap(each -> Stream.concat(Stream.of(each), each.since().stream()));
  }

  /** The first survey; inequalities are of everybody who was asked in it. */
  private Wave firstWave() {
    return asked().map(each -> each.subgroup().wave()).filter(Wave::isFirst).findFirst().orElse(Wave.first(0, 1));
  }

  /** The replies to questions of one's own that are counted in a survey. */
  private List<OwnReply> own(Wave wave) {
    return asked().filter(each -> each.subgroup().wave().equals(wave)).flatMap(each -> each.question().answers().stream())
        .filter(OwnReply.class::isInstance).map(OwnReply.class::cast).distinct().toList();
  }

  /** What residents must remember of what they did, to be asked in a survey. */
  public List<Remembered> remembered(Wave wave) {
    return own(wave).stream().flatMap(reply -> reply.asked().remembered()).distinct().toList();
  }

  /** What a city answers that is asked in a survey, by subgroup. */
  public Map<Subgroup, Map<Reply, Double>> said(Wave wave, Interview interview) {
    List<Marks> who = Marks.of(interview.city());
    List<OwnReply> own = own(wave);
    Map<Subgroup, Map<Reply, Double>> said = new HashMap<>();
    Stream.concat(asked().map(AskedQuestion::subgroup), Stream.of(Subgroup.everybody(firstWave())))
        .filter(subgroup -> subgroup.wave().equals(wave)).distinct()
        .forEach(subgroup -> said.put(subgroup, subgroup.answers(interview, who, own)));
    return said;
  }

  /** The statistics of a run, from what its cities answered in all surveys. */
  public double[] of(Map<Subgroup, Map<Reply, Double>> said) {
    return Stream.concat(
        free().stream().map(free -> free.terms().stream()
            .mapToDouble(term -> term.sign() * said.get(term.subgroup()).get(term.answer())).sum()),
        bounds.stream().map(bound -> missed(bound, said.get(Subgroup.everybody(firstWave())).get(bound.answer()))))
        .mapToDouble(Double::doubleValue).toArray();
  }

  private static double missed(Calibration.Bound bound, double share) {
    return Math.max(0, Math.max(bound.atLeast() - share, share - bound.atMost()));
  }

  /** The share of every printed answer of a question, from the statistics of a run. */
  public Map<Reply, Double> shares(AskedQuestion asked, double[] statistics) {
    List<FreeShare> free = free();
    Map<Reply, Double> ofFree = new LinkedHashMap<>();
    IntStream.range(0, free.size()).filter(i -> free.get(i).asked().equals(asked))
        .forEach(i -> ofFree.put(free.get(i).answer(), statistics[i]));
    Map<Reply, Double> shares = new LinkedHashMap<>();
    asked.answers().forEach(answer -> shares.put(answer, asked.share(answer, ofFree)));
    return shares;
  }

  /**
   * Every printed answer beside what runs give.
   *
   * @param given one row a run, one column a statistic
   * @param keepingBack whether the answers that can be held out are
   */
  public List<Prediction> predictions(double[][] given, boolean keepingBack) {
    double[][] errors = observation(keepingBack).covariance();
    List<Prediction> predictions = new ArrayList<>();
    for (AskedQuestion asked : questions) {
      List<Map<Reply, Double>> shares = Arrays.stream(given).map(row -> shares(asked, row)).toList();
      asked.answers().forEach(answer -> predictions.add(Prediction.of(asked, answer,
          shares.stream().mapToDouble(each -> each.get(answer)).toArray(), variance(asked, answer, errors),
          keepingBack)));
    }
    return List.copyOf(predictions);
  }

  /** The variance of the share of an answer, from the covariance of all statistics. */
  public double variance(AskedQuestion asked, Reply answer, double[][] covariance) {
    List<FreeShare> free = free();
    int[] parts = IntStream.range(0, free.size()).filter(i -> free.get(i).asked().equals(asked)
        && (free.get(i).answer().equals(answer) || !asked.free().contains(answer))).toArray();
    double variance = 0;
    for (int i : parts) {
      for (int j : parts) {
        variance += covariance[i][j];
      }
    }
    return variance;
  }

  /** The standard error of a share, or of its change, through having asked some and not all, as a share. */
  public double samplingError(AskedQuestion asked, Reply answer) {
    return Math.sqrt(variance(asked, answer, errors().sampling()));
  }

  /** The standard deviation of the same through the luck of a city of some residents. */
  public double luckOf(AskedQuestion asked, Reply answer, double residents) {
    return Math.sqrt(variance(asked, answer, luck(residents)));
  }
}
