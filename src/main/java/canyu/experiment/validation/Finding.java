package canyu.experiment.validation;

import canyu.study.Study;
import canyu.study.StudyStatistic;
import java.util.Optional;

/**
 * A statistic of a study and its simulated value.
 *
 * @param simulated empty where no city defines it
 */
public record Finding(Study study, StudyStatistic statistic, Optional<Estimate> simulated) {

  /** The name of a statistic among those of all studies. */
  static String key(Study study, StudyStatistic statistic) {
    return study.key() + "." + statistic.key();
  }

  /** Its name among those of all studies. */
  public String key() {
    return key(study, statistic);
  }

  /** How the simulated value stands to the published range. */
  public Judgement judgement() {
    if (simulated.isEmpty()) {
      return Judgement.NOT_DEFINED;
    }
    return statistic.range().map(range -> Judgement.of(simulated.get(), range)).orElse(Judgement.REPORTED);
  }

  /** Whether the model contradicts what was published. */
  public boolean fails() {
    return judgement() == Judgement.OUTSIDE;
  }
}
