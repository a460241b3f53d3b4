package canyu.report.run;

import canyu.experiment.statistics.CostPerParticipant;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import canyu.experiment.validation.Finding;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.report.words.Effect95;
import canyu.report.words.GapChange;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to the question of the scenario, in a sentence each on participation, money and who is left behind. */
record Overview(Results results, Labels labels) {

  private static final Indicator PARTICIPATION = Indicator.PARTICIPATION;
  private static final Map<Verdict, String> KEYS = Map.of(
      Verdict.RAISES, "answer.raises", Verdict.NOT_RESOLVED, "answer.noneRaises", Verdict.LOWERS, "answer.allLower");

  /** The three sentences, after a warning if there is cause for one. */
  List<String> sentences() {
    Stream<String> answers = results.arms().isEmpty()
        ? Stream.of(labels.text("answer.noArms"))
        : Stream.concat(Stream.of(participation()), Stream.concat(failing().stream(), Stream.of(money(), gap())));
    return Stream.concat(warning().stream(), answers).toList();
  }

  /** Whoever draws from a posterior that has not converged is told first of all. */
  private Optional<String> warning() {
    return results.loaded().draws().filter(draws -> !draws.converged())
        .map(few -> labels.text("answer.notConverged"));
  }

  private String participation() {
    String best = best();
    Effect effect = results.participation(best);
    String found = labels.text(effect.isNothing() ? "answer.noneDiffers" : KEYS.get(effect.verdict()), labels.numbers().count(results.arms().size()),
        labels.quoted(best), estimate(effect), labels.percent(effect.statusQuo()), labels.percent(effect.level()));
    return found + rivals(best) + labels.text("format.stop");
  }

  /** The arm with the largest effect of those that are resolved, or of all if none is resolved above 0. */
  private String best() {
    return results.withVerdict(Verdict.RAISES).stream().findFirst().orElse(results.arms().get(0));
  }

  /** The arms that may well be as good as the best one: city by city, they are not told apart from it. */
  private String rivals(String best) {
    if (results.participation(best).verdict() != Verdict.RAISES) {
      return "";
    }
    List<String> rivals = results.arms().stream()
        .filter(arm -> !arm.equals(best) && !(results.comparison().lead(best, arm, PARTICIPATION).low() > 0))
        .toList();
    return rivals.isEmpty() ? "" : labels.text("answer.rivals", labels.quoted(rivals));
  }

  /** A study in which the model fails, and which bears on the best arm, is said beside the answer. */
  private Optional<String> failing() {
    List<Finding> failing = StudySection.failing(results.standing(), results, best());
    StudyText text = new StudyText(labels);
    return failing.isEmpty() ? Optional.empty() : Optional.of(labels.text("bearing.fails", labels.quoted(best()),
        failing.stream().map(text::statistic).collect(Collectors.joining(labels.text("format.semicolon")))));
  }

  private String money() {
    String cheapest = results.cheapest().map(this::cheapest).orElseGet(() -> labels.text("answer.noCheapest"));
    return cheapest + unresolved() + lowering() + withoutEffect() + labels.text("format.stop");
  }

  private String cheapest(String arm) {
    CostPerParticipant cost = results.costPerParticipant(arm).orElseThrow();
    boolean given = ArmCosts.of(results.loaded(), arm) == ArmCosts.GIVEN;
    return labels.text(given ? "answer.cheapest" : "answer.cheapestAssumed",
        labels.quoted(arm), Money.estimate(cost, labels), labels.shipped(results.scenario().currency()));
  }

  private String unresolved() {
    List<String> arms = results.withVerdict(Verdict.NOT_RESOLVED).stream()
        .filter(arm -> !results.participation(arm).isNothing()).toList();
    return arms.isEmpty() ? labels.text("answer.allResolved") : labels.text("answer.unresolved", labels.quoted(arms));
  }

  private String lowering() {
    List<String> arms = results.withVerdict(Verdict.LOWERS);
    return arms.isEmpty() ? "" : labels.text("answer.lowers", labels.quoted(arms));
  }

  private String withoutEffect() {
    List<String> arms = results.withoutEffect();
    return arms.isEmpty() ? "" : labels.text("answer.changesNothing", labels.quoted(arms));
  }

  private String gap() {
    double gap = results.statusQuo(Indicator.GAP_AGE, Groups.CITY);
    if (!Double.isFinite(gap)) {
      return labels.text("answer.gapUndefined", new Undefined(results, labels).inWords(Indicator.GAP_AGE));
    }
    String best = best();
    Effect effect = results.effect(best, Indicator.GAP_AGE);
    String now = labels.text(gap < 0 ? "answer.olderAhead" : "answer.youngerAhead", labels.points(gap));
    String changes = labels.text("answer.gap." + Names.camel(GapChange.of(effect)),
        labels.quoted(best), labels.estimate(Indicator.GAP_AGE, Effect95.of(Indicator.GAP_AGE, effect)));
    return now + changes + counts() + labels.text("format.stop");
  }

  private String counts() {
    String counts = Arrays.stream(GapChange.values())
        .filter(change -> count(change) > 0)
        .map(change -> labels.text("answer.gapCount", labels.of(change), labels.numbers().count(count(change))))
        .collect(Collectors.joining(labels.text("format.comma")));
    return labels.text("answer.gapCounts", labels.numbers().count(results.arms().size()), counts);
  }

  private long count(GapChange change) {
    return results.arms().stream()
        .filter(arm -> GapChange.of(results.effect(arm, Indicator.GAP_AGE)) == change).count();
  }

  private String estimate(Effect effect) {
    return labels.estimate(PARTICIPATION, Effect95.of(PARTICIPATION, effect));
  }
}
