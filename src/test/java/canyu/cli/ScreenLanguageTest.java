package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Which language a window opens in: the one that is asked for, or else that of the machine. */
class ScreenLanguageTest {

  @ParameterizedTest
  @CsvSource({
      "-Duser.language=zh -Duser.country=CN, '', '', zh",
      "-Duser.language=zh -Duser.country=TW, '', '', zh",
      "-Duser.language=en -Duser.language.display=zh, '', '', zh",
      "-Duser.language=zh -Duser.language.display=en, '', '', en",
      "-Duser.language=de, '', '', en",
      "-Duser.language=zh, en, '', en",
      "-Duser.language=en, zh, '', zh",
      "-Duser.language=zh, zh, --language=en, en",
      "-Duser.language=en, '', --language=zh, zh"})
  void itIsThatOfTheMachineUnlessSomebodySaysOtherwise(String machine, String environment, String option, String expected)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    words.addAll(List.of(machine.split(" ")));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), ScreenLanguageTest.class.getName()));
    Stream.of(option).filter(said -> !said.isEmpty()).forEach(words::add);
    ProcessBuilder asked = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
    asked.environment().remove("CANYU_LANGUAGE");
    if (!environment.isEmpty()) {
      asked.environment().put("CANYU_LANGUAGE", environment);
    }
    Process process = asked.start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n"))
        .containsOnly(expected);
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void resultsDoNotTakeThatOfTheMachine() {
    assertThat(Canyu.program(System.out, System.err).getSubcommands().values())
        .filteredOn(command -> command.getCommandSpec().optionsMap().containsKey("--language"))
        .filteredOn(command -> command.getCommandSpec().mixins().values().stream()
            .anyMatch(mixin -> mixin.userObject() instanceof ScreenLanguageOption))
        .extracting(CommandLine::getCommandName).containsExactlyInAnyOrder("gui", "desk");
  }

  /** Says in which language the window and the desk would open, as they are started with some options. */
  public static void main(String[] options) {
    Canyu.prepare();
    for (String command : List.of("gui", "desk")) {
      CommandLine.ParseResult opening = Canyu.program(System.out, System.err)
          .parseArgs(Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new)).subcommand();
      ScreenLanguageOption language = (ScreenLanguageOption) opening.commandSpec().mixins().get("language").userObject();
      System.out.println(language.locale().getLanguage());
    }
  }
}
