package canyu.calibration.benchmark;

import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.parameter.Names;
import java.util.List;
import java.util.Locale;

/**
 * How well a known posterior was found.
 *
 * @param task the problem
 * @param outcome of the calibration
 * @param seconds it took, simulator included
 * @param draws of the posterior, of the task's parameters
 * @param measures of their distance from the true posterior
 */
public record Score(TaskName task, InferenceOutcome outcome, double seconds, double[][] draws, PosteriorDistance measures) {

  /** The heads of a table of scores. */
  public static List<String> header() {
    return List.of("task", "engine", "runs", "verdict", "bias", "worst bias", "sd ratios", "KS", "energy", "modes", "s");
  }

  /** Its row in a table of scores. */
  public List<String> row() {
    return List.of(task.name(), Names.camel(outcome.engine()), String.valueOf(outcome.runs().size()),
        outcome.verdict().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        rounded("%.3f", measures.meanBias()), rounded("%.3f", measures.worstBias()),
        rounded("%.2f-%.2f", measures.leastSdRatio(), measures.mostSdRatio()),
        rounded("%.3f", measures.kolmogorovSmirnov()), rounded("%.3f", measures.energy()),
        measures.modesFound() + "/" + measures.modes(), rounded("%.1f", seconds));
  }

  private static String rounded(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
