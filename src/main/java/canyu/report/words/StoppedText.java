package canyu.report.words;

import canyu.experiment.comparison.Comparison;
import java.util.Optional;

/** That results are of fewer cities than were asked for. */
public record StoppedText(Comparison comparison, Labels labels) {

  /** A sentence, if the experiment was stopped. */
  public Optional<String> sentence() {
    return comparison.stoppedBefore().stream().boxed().findFirst().map(asked -> labels.text("answer.stopped",
        labels.numbers().count(comparison.replicates()), labels.numbers().count(asked)));
  }
}
