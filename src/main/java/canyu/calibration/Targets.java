package canyu.calibration;

import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Statistic;
import canyu.city.City;
import canyu.indicator.OwnReply;
import canyu.indicator.Reply;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is to be met: the free shares of all questions, then how far every inequality is missed, which should be 0.
 *
 * @param rounding the step between neighbouring printed shares
 */
public record Targets(List<AskedQuestion> questions, List<Calibration.Bound> bounds, double rounding) {

  private static final double TWELVE = 12;

  /** One free share. */
  private record Free(AskedQuestion asked, Reply answer) {}

  private List<Free> free() {
    return questions.stream().flatMap(asked -> asked.free().stream().map(answer -> new Free(asked, answer))).toList();
  }

  /** What every run gives. */
  public List<Statistic> statistics() {
    return Stream.concat(
        free().stream().map(free -> Statistic.share(free.asked.name(free.answer))),
        bounds.stream().map(bound -> Statistic.number("bound on " + Names.camel(bound.answer())))).toList();
  }

  /**
   * What was observed.
   *
   * @param keepingBack whether the answers that can be held out are
   */
  Observation observation(boolean keepingBack) {
    List<Free> free = free();
    int size = free.size() + bounds.size();
    double[] values = new double[size];
    boolean[] heldOut = new boolean[size];
    double[][] printed = new double[size][size];
    double[][] discrepancy = new double[size][size];
    for (int i = 0; i < free.size(); i++) {
      Free one = free.get(i);
      values[i] = one.asked.shares().get(one.answer);
      heldOut[i] = keepingBack && one.asked.heldOut().contains(one.answer);
      printed[i][i] = rounding * rounding / TWELVE;
      discrepancy[i][i] = square(one.asked.discrepancy());
    }
    for (int i = free.size(); i < size; i++) {
      discrepancy[i][i] = square(bounds.get(i - free.size()).softness() * AskedQuestion.POINT);
    }
    return new Observation(
        values, withinQuestions((one, other) -> one.asked.sampling(one.answer, other.answer)), printed, discrepancy, heldOut);
  }

  /**
   * Covariance of what a city gives through its own luck, as if its residents answered independently of each other.
   *
   * @param residents in the city for each respondent
   */
  double[][] luck(double residents) {
    return withinQuestions((one, other) -> one.asked.luck(one.answer, other.answer, residents));
  }

  /** What is 0 between answers to different questions, and where an inequality is concerned. */
  private double[][] withinQuestions(ToDoubleBiFunction<Free, Free> covariance) {
    List<Free> free = free();
    int size = free.size() + bounds.size();
    double[][] covariances = new double[size][size];
    for (int i = 0; i < free.size(); i++) {
      for (int j = 0; j < free.size(); j++) {
        if (free.get(i).asked.equals(free.get(j).asked)) {
          covariances[i][j] = covariance.applyAsDouble(free.get(i), free.get(j));
        }
      }
    }
    return covariances;
  }

  private static double square(double x) {
    return x * x;
  }

  /** What a city gives at the end of a week that was observed. */
  double[] of(City city, int week) {
    List<OwnReply> own = questions.stream().flatMap(asked -> asked.answers().stream())
        .filter(OwnReply.class::isInstance).map(OwnReply.class::cast).distinct().toList();
    Map<Subgroup, Map<Reply, Double>> answers = new HashMap<>();
    Stream.concat(questions.stream().map(AskedQuestion::subgroup), Stream.of(Subgroup.EVERYBODY)).distinct()
        .forEach(subgroup -> answers.put(subgroup, subgroup.answers(city, week, own)));
    return Stream.concat(
        free().stream().map(free -> answers.get(free.asked.subgroup()).get(free.answer)),
        bounds.stream().map(bound -> missed(bound, answers.get(Subgroup.EVERYBODY).get(bound.answer()))))
        .mapToDouble(Double::doubleValue).toArray();
  }

  private static double missed(Calibration.Bound bound, double share) {
    return Math.max(0, Math.max(bound.atLeast() - share, share - bound.atMost()));
  }

  /** The share of every printed answer of a question, from the statistics of a run. */
  Map<Reply, Double> shares(AskedQuestion asked, double[] statistics) {
    List<Free> free = free();
    Map<Reply, Double> ofFree = new LinkedHashMap<>();
    IntStream.range(0, free.size()).filter(i -> free.get(i).asked.equals(asked))
        .forEach(i -> ofFree.put(free.get(i).answer, statistics[i]));
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
  double variance(AskedQuestion asked, Reply answer, double[][] covariance) {
    List<Free> free = free();
    int[] parts = IntStream.range(0, free.size()).filter(i -> free.get(i).asked.equals(asked)
        && (free.get(i).answer.equals(answer) || !asked.free().contains(answer))).toArray();
    double variance = 0;
    for (int i : parts) {
      for (int j : parts) {
        variance += covariance[i][j];
      }
    }
    return variance;
  }
}
