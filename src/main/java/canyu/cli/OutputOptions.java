package canyu.cli;

import canyu.api.Invocation;
import canyu.api.Output;
import canyu.api.ScenarioRun;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.run.Stop;
import canyu.report.terminal.CommandLineWord;
import canyu.report.terminal.EffectsTable;
import canyu.report.terminal.IntegrityText;
import canyu.report.terminal.RankingTable;
import canyu.report.words.Labels;
import canyu.report.words.StoppedText;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where results are, and what is said of how they came to be. */
final class OutputOptions {

  @Option(names = "--out", paramLabel = "FOLDER",
      description = "where results are; by default a folder in results that has the name of the file")
  private Path out;

  @Mixin
  private ThreadsOption threads;

  @Mixin
  private LanguageOption language;

  @Mixin
  private TableOptions tables;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  int threads() {
    return threads.number();
  }

  /** Where results of a scenario are written, and how. */
  Output output(ScenarioOptions options) {
    return output(options, false);
  }

  /**
   * The same.
   *
   * @param replacing whether results of another scenario may be replaced
   */
  Output output(ScenarioOptions options, boolean replacing) {
    return output(folder(options), replacing);
  }

  /**
   * The same of something else than a scenario.
   *
   * @param room the folder in results that all results of its kind have
   * @param file of what is asked
   */
  Output output(String room, Path file) {
    return output(folder(room, file), false);
  }

  private Output output(Path folder, boolean replacing) {
    return new Output(folder, tables.format(language), language.locale(), replacing);
  }

  Path folder(ScenarioOptions options) {
    return folder("", options.file());
  }

  private Path folder(String room, Path file) {
    return out == null ? Path.of("results", room).resolve(CommandLineWord.folderOf(file)) : out;
  }

  /** The command as it was given. */
  CommandLineUse use() {
    return new CommandLineUse(command);
  }

  Invocation invocation() {
    return use().invocation(threads);
  }

  /** The same, where cities may be run on a cluster. */
  Invocation invocation(SparkOption spark) {
    return invocation(new Stop(), spark);
  }

  /** The same, which can be stopped. */
  Invocation invocation(Stop stop, SparkOption spark) {
    return use().invocation(threads, stop, spark.master());
  }

  /** The words in the language that is asked for. */
  Labels labels() {
    return language.labels();
  }

  /** Prints the answer of a scenario whose final files are written. */
  void answer(ScenarioRun.Written written) {
    Comparison comparison = written.comparison();
    Labels labels = labels();
    if (written.scenario().draws().filter(draws -> !draws.converged()).isPresent()) {
      use().print(labels.text("answer.notConverged") + "\n\n");
    }
    new StoppedText(comparison, labels).sentence().ifPresent(sentence -> use().print(sentence + "\n\n"));
    use().print(new EffectsTable(written.scenario(), comparison, labels.about(written.scenario())).text());
    if (written.scenario().draws().isPresent()) {
      use().print(
          "\n" + labels.text("terminal.ranking") + "\n" + new RankingTable(written.rankings().get(0), labels).text());
    }
    use().print("\n" + new IntegrityText(comparison.integrity(), labels).text() + labels.text("terminal.report") + " "
        + written.report() + "\n");
  }
}
