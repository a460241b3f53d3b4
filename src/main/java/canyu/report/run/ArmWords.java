package canyu.report.run;

import canyu.experiment.comparison.Comparison;
import canyu.language.Numbers;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;

/** What a report says of one arm, for whoever shows it elsewhere. */
public final class ArmWords {

  private final RunResults results;
  private final Labels labels;

  public ArmWords(LoadedScenario loaded, Comparison comparison, Labels labels) {
    this.results = new RunResults(loaded, comparison);
    this.labels = labels;
  }

  /** Why it does what it does, in one to three sentences made of what was measured. */
  public String why(String arm) {
    return new WhyText(results, labels).of(arm).strip();
  }

  /** The groups that gain, by the fewest words; a dash where there is none. */
  public String gaining(String arm) {
    return new GroupWords(results, labels).of(results.harm(arm).gaining());
  }

  /** The groups that lose. */
  public String losing(String arm) {
    return new GroupWords(results, labels).of(results.harm(arm).losing());
  }

  /** What one more participant in a year costs, with its interval; a dash where no gain is resolved. */
  public String perParticipant(String arm) {
    return results.spendings().perParticipantYear(arm).map(cost -> Money.estimate(cost, labels))
        .orElse(Numbers.NONE);
  }
}
