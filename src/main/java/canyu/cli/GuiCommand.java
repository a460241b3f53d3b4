package canyu.cli;

import canyu.gui.Gui;
import canyu.laboratory.LessonFile;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the laboratory, where a city lives on while students change its policy. */
@Command(name = "gui", mixinStandardHelpOptions = true,
    description = "Opens the laboratory: a window in which a city lives on while you change its policy.")
final class GuiCommand implements Callable<Integer> {

  private static final int NO_DISPLAY = 2;

  @ArgGroup
  private Subject subject = new Subject();

  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "any value of the scenario, such as population.residents=2000; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Mixin
  private ScreenLanguageOption language;

  @Spec
  private CommandSpec command;

  /** What is opened: a scenario, or a lesson in the scenario that it names. */
  private static final class Subject {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO",
        description = "the YAML file of the scenario; scenarios/suzhou-2019.yaml if left out")
    private Path scenario = Path.of("scenarios", "suzhou-2019.yaml");

    @Option(names = "--lesson", paramLabel = "FILE", description = "the YAML file of a lesson, with its own scenario")
    private Path lesson;
  }

  @Override
  public Integer call() {
    return subject.lesson == null ? openScenario() : openLesson();
  }

  private int openScenario() {
    LoadedScenario scenario = ScenarioFile.read(subject.scenario, settings);
    return withDisplay(() -> Gui.open(scenario, language.locale()));
  }

  private int openLesson() {
    LessonFile lesson = LessonFile.read(subject.lesson);
    lesson.scenario();
    return withDisplay(() -> Gui.open(lesson, language.locale()));
  }

  private int withDisplay(Runnable open) {
    if (Gui.hasDisplay()) {
      open.run();
      return 0;
    }
    command.commandLine().getErr().println(
        "The laboratory opens a window, and there is no display here; 'canyu run' needs none.");
    command.commandLine().getErr().flush();
    return NO_DISPLAY;
  }
}
