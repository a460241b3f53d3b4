package canyu.report.dependence;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Contrast;
import canyu.calibration.dependence.Shift;
import canyu.calibration.dependence.Swap;
import canyu.calibration.inference.diagnostics.CalibrationVerdict.Kind;
import canyu.experiment.statistics.Verdict;
import canyu.report.words.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What depends on the assumption and what does not: fit, order, verdicts and parameters, a sentence each. */
public record DependenceConclusion(Contrast contrast, Labels labels) {

  private static final int MOST_NAMED = 4;

  /** The sentences. */
  public List<String> sentences() {
    return Stream.of(fit(), order(), verdicts(), parameters()).filter(sentence -> !sentence.isEmpty()).toList();
  }

  private String fit() {
    if (contrast.sound().size() < contrast.findings().size()) {
      return Stream.of(unsound("said.unfit", contrast.unfit()), unsound("said.unconverged", undrawn()),
              unsound("said.forced", drawn())).flatMap(Optional::stream).collect(Collectors.joining(labels.text("said.next")))
          + labels.text("said.compared", count(contrast.compared().size()));
    }
    List<AssumptionFinding> open = contrast.findings().stream()
        .filter(finding -> finding.verdict().kind() == Kind.NOT_IDENTIFIED).toList();
    return labels.text("said.fits", count(contrast.findings().size()))
        + (open.isEmpty() ? labels.text("format.stop") : labels.text("said.open", names(open)));
  }

  private Optional<String> unsound(String key, List<AssumptionFinding> findings) {
    return findings.isEmpty() ? Optional.empty() : Optional.of(labels.text(key, names(findings)));
  }

  private List<AssumptionFinding> undrawn() {
    return contrast.unconverged().stream().filter(finding -> finding.armComparison().isEmpty()).toList();
  }

  private List<AssumptionFinding> drawn() {
    return contrast.unconverged().stream().filter(finding -> finding.armComparison().isPresent()).toList();
  }

  private String order() {
    if (contrast.compared().size() < 2) {
      return labels.text("said.uncompared");
    }
    if (contrast.arms().isEmpty()) {
      return labels.text("answer.noArms");
    }
    if (contrast.arms().size() == 1) {
      return "";
    }
    List<Swap> swaps = contrast.swaps();
    String arms = count(contrast.arms().size());
    if (swaps.isEmpty()) {
      return labels.text("said.sameOrder", arms, count(contrast.compared().size())) + settled();
    }
    List<String> changing = contrast.changingPlace();
    return labels.text("said.otherOrder", arms, count(changing.size()), labels.quoted(changing))
        + shown(swaps.stream().filter(Swap::shown).toList())
        + open(swaps.stream().filter(swap -> !swap.shown()).toList()) + settled();
  }

  private String settled() {
    int arms = contrast.arms().size();
    return labels.text("said.settled", count(contrast.settled()), count(arms * (arms - 1L) / 2));
  }

  private String shown(List<Swap> swaps) {
    return swaps.isEmpty() ? labels.text("said.noneShown")
        : labels.text("said.shown", some(swaps.stream().map(this::inWords).toList()));
  }

  private String inWords(Swap swap) {
    return labels.text("said.swap", labels.quoted(swap.pair().one()), labels.quoted(swap.pair().other()),
        Assumptions.names(swap.ahead(), labels), Assumptions.names(swap.behind(), labels));
  }

  private String open(List<Swap> swaps) {
    return swaps.isEmpty() ? "" : labels.text("said.openSwaps", some(swaps.stream().map(swap ->
        labels.text("said.pair", labels.quoted(swap.pair().one()), labels.quoted(swap.pair().other()))).toList()));
  }

  private String verdicts() {
    if (contrast.compared().size() < 2 || contrast.arms().isEmpty()) {
      return "";
    }
    List<String> changing = contrast.changingVerdict();
    List<String> otherEffect = contrast.changingEffect();
    return (changing.isEmpty() ? labels.text("said.sameVerdicts")
            : labels.text("said.otherVerdicts", list(changing.stream().map(this::verdicts).toList())))
        + (otherEffect.isEmpty() ? labels.text("said.sameEffects")
            : labels.text("said.otherEffects", labels.quoted(otherEffect)));
  }

  private String verdicts(String arm) {
    List<String> verdicts = Stream.of(Verdict.values())
        .filter(verdict -> !contrast.under(arm, verdict).isEmpty())
        .map(verdict -> labels.text("said.verdict", labels.of(verdict),
            Assumptions.names(contrast.under(arm, verdict), labels))).toList();
    return labels.text("said.verdicts", labels.quoted(arm), list(verdicts));
  }

  private String parameters() {
    List<Shift> shifts = contrast.shifts().stream()
        .sorted(Comparator.comparingDouble(Shift::deviations).reversed()).toList();
    if (shifts.isEmpty()) {
      return "";
    }
    List<Shift> moved = shifts.stream().filter(Shift::noteworthy).toList();
    return moved.isEmpty()
        ? labels.text("said.noneMoves", count(shifts.size()), inWords(shifts.get(0)))
        : labels.text("said.moves", count(shifts.size()), count(moved.size()),
            some(moved.stream().map(this::inWords).toList()));
  }

  private String inWords(Shift shift) {
    return labels.text("said.shift", shift.parameter(), labels.numbers().plain(shift.deviations(), 1),
        Assumptions.name(shift.one(), labels), Assumptions.name(shift.other(), labels));
  }

  /** The first of some, and how many there are more. */
  private String some(List<String> all) {
    String first = list(all.subList(0, Math.min(MOST_NAMED, all.size())));
    return all.size() <= MOST_NAMED ? first : labels.text("conclusion.more", first, count(all.size() - MOST_NAMED));
  }

  private String list(List<String> all) {
    return String.join(labels.text("format.semicolon"), all);
  }

  private String names(List<AssumptionFinding> findings) {
    return Assumptions.names(findings.stream().map(AssumptionFinding::assumption).toList(), labels);
  }

  private String count(long number) {
    return labels.numbers().count(number);
  }
}
