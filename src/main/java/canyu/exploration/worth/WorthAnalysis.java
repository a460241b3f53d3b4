package canyu.exploration.worth;

import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Intervals;
import canyu.experiment.statistics.Sampling;
import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.ShuffledDraws;
import canyu.exploration.worth.CrossFit.Choices;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is worth knowing before an arm is chosen, in one unit.
 *
 * @param benefits of the arms that may be chosen
 * @param perfect what knowing all parameters is worth; empty where there are too few draws
 * @param worths of everything that might be known, by kind, that which gains most first; none where draws are too few
 */
public record WorthAnalysis(NetBenefits benefits, Optional<Gain> perfect, List<Worth> worths) {

  /** With fewer draws nothing is told apart. */
  public static final int FEWEST_DRAWS = 30;

  private static final int SHUFFLES = 100;
  private static final double ERROR = 0.05;

  /** What came of knowledge, and of its dummies, one for each shuffle. */
  private record Tried(Knowledge knowledge, Choices choices, double[] dummies) {}

  /**
   * The analysis of an ensemble; what comes of it does not depend on the workforce.
   *
   * @param respondents how many residents answer a question, 1 or more
   */
  public static WorthAnalysis of(Ensemble ensemble, NetBenefits benefits, int respondents, Workforce workforce) {
    if (benefits.count() < FEWEST_DRAWS) {
      return new WorthAnalysis(benefits, Optional.empty(), List.of());
    }
    List<Knowledge> all = Stream.concat(Knowledge.ofParameters(ensemble.inputs(), benefits.draws()).stream(),
        Knowledge.ofAnswers(new SimulatedAnswers(ensemble, respondents), benefits.draws()).stream()).toList();
    CrossFit ofDraws = new CrossFit(benefits, ObservedGains.ofDraws(benefits));
    CrossFit ofCities = new CrossFit(benefits, ObservedGains.ofCities(benefits));
    List<Tried> tried = workforce.forEach(IntStream.range(0, all.size()).boxed().toList(), (number, sweep) ->
        tried(all.get(number), all.get(number).kind() == Worth.Kind.QUESTION ? ofCities : ofDraws, benefits.count()));
    return new WorthAnalysis(benefits,
        Optional.of(new PerfectKnowledge(benefits, CrossFit.parts(benefits.count())).gain()),
        Stream.of(Worth.Kind.values()).flatMap(kind -> worths(benefits, kind,
            tried.stream().filter(each -> each.knowledge.kind() == kind).toList())).toList());
  }

  private static Tried tried(Knowledge knowledge, CrossFit fit, int draws) {
    Choices choices = fit.of(knowledge.predictors(), IntStream.range(0, draws).toArray());
    double[] dummies = IntStream.range(0, SHUFFLES).mapToDouble(number ->
        fit.of(knowledge.predictors(), ShuffledDraws.of("dummies of knowledge", number, draws)).mean()).toArray();
    return new Tried(knowledge, choices, dummies);
  }

  /** Dummies of one kind are shuffled together, and the largest of a shuffle counts (Westfall and Young 1993). */
  private static Stream<Worth> worths(NetBenefits benefits, Worth.Kind kind, List<Tried> tried) {
    double[] largest = IntStream.range(0, SHUFFLES).mapToDouble(number ->
        tried.stream().mapToDouble(each -> each.dummies[number]).max().orElse(0)).sorted().toArray();
    double line = Math.max(0, largest[(int) Math.ceil((1 - ERROR) * (SHUFFLES + 1)) - 1]);
    Sampling sampling = new Sampling(benefits.count(), 1, true, new Intervals());
    return tried.stream().map(each -> new Worth(kind, each.knowledge.name(), gain(sampling, each.choices.gains()),
            each.choices.changed(), instead(benefits, each.choices), Arrays.stream(each.dummies).average().orElseThrow(), line))
        .sorted(Comparator.comparing(each -> -each.gain().value()));
  }

  private static Gain gain(Sampling sampling, double... gains) {
    Interval interval = sampling.interval(gains);
    return new Gain(Arrays.stream(gains).sum() / gains.length, interval.low(), interval.high());
  }

  private static String instead(NetBenefits benefits, Choices choices) {
    return choices.changed() == 0 ? "" : benefits.arms().get(NetBenefits.best(choices.chosenInstead()));
  }

  /** The worths of one kind, that which gains most first. */
  public List<Worth> of(Worth.Kind kind) {
    return worths.stream().filter(each -> each.kind() == kind).toList();
  }

  /** The question that is worth most, if any is worth more than chance would make it seem. */
  public Optional<Worth> best() {
    return of(Worth.Kind.QUESTION).stream().filter(each -> each.isResolved() && !each.isOfAll()).findFirst();
  }
}
