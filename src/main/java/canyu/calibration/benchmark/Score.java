package canyu.calibration.benchmark;

import canyu.calibration.inference.engine.Outcome;
import canyu.parameter.Names;
import java.util.List;

/**
 * How well a known posterior was found.
 *
 * @param task the problem
 * @param outcome of the calibration
 * @param seconds it took, simulator included
 * @param draws of the posterior, of the task's parameters
 * @param measures of their distance from the true posterior
 */
public record Score(TaskName task, Outcome outcome, double seconds, double[][] draws, Measures measures) {

  /** The heads of a table of scores. */
  public static List<String> header() {
    return List.of("task", "engine", "runs", "verdict", "bias", "worst bias", "sd ratios", "KS", "energy", "modes", "s");
  }

  /** Its row in a table of scores. */
  public List<String> row() {
    return List.of(task.name(), Names.camel(outcome.engine()), String.valueOf(outcome.runs().size()),
        outcome.verdict().kind().name().toLowerCase().replace('_', ' '),
        String.format("%.3f", measures.meanBias()), String.format("%.3f", measures.worstBias()),
        String.format("%.2f-%.2f", measures.leastSdRatio(), measures.mostSdRatio()),
        String.format("%.3f", measures.kolmogorovSmirnov()), String.format("%.3f", measures.energy()),
        measures.modesFound() + "/" + measures.modes(), String.format("%.1f", seconds));
  }
}
