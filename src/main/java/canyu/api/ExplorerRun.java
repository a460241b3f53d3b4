package canyu.api;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.forecast.Remaining;
import canyu.experiment.forecast.Workload;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.RunStore;
import canyu.experiment.tables.TableFormat;
import canyu.exploration.explorer.Explorer;
import canyu.exploration.explorer.ExplorerFit;
import canyu.exploration.explorer.ExplorerPlan;
import canyu.report.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The mixes that are run so that a report can be played with.
 *
 * @param plan what is run
 * @param results where finished runs are kept
 * @param language in which the user reads
 */
record ExplorerRun(ExplorerPlan plan, ResultsFolder results, Locale language, Invocation invocation) {

  /** @throws canyu.parameter.ParameterException if memory or disk are short */
  void refuseUnlessItFits(TableFormat format) throws IOException {
    new Workload(plan.tried(), plan.cities().size(), invocation.threads(), format).refuseUnlessItFits(results.path());
  }

  /**
   * Runs whatever is not finished yet, and makes the emulator.
   *
   * @param comparison the arms of the scenario
   * @return empty if it was stopped
   */
  Optional<Explorer> run(Comparison comparison, Stop stop) throws IOException {
    Labels labels = new Labels(language);
    RunStore store = results.mixRuns(ScenarioRun.keys(plan.tried()));
    long left = Remaining.of(plan.tried().scenario(), plan.cities(), store::has).runs();
    if (left < plan.runs() && left > 0) {
      invocation.listener().say(labels.text("terminal.known", labels.numbers().count(plan.runs() - left),
          labels.numbers().count(plan.runs()), labels.numbers().count(left)));
    }
    try (Runner runner = invocation.runner(store, stop); Task task = invocation.listener().begin(
        labels.text("terminal.explorer"), plan.runs() + ExplorerFit.steps(plan), language)) {
      List<RunResult> runs = runner.run(plan.tried(), plan.cities(), task::step);
      return runs.size() < plan.runs() ? Optional.empty()
          : Optional.of(new ExplorerFit(plan, comparison, new Workforce(invocation.threads()), task::step).of(runs));
    }
  }
}
