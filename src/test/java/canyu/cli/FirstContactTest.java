package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody meets who has the program and nothing else. */
@Tag("slow")
class FirstContactTest {

  private static Stream<String> commands() {
    return Canyu.program(System.out, System.err).getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpSaysWhatExitCodesMean(String command) {
    assertThat(canyu(command, "--help").out())
        .containsSubsequence("Exit codes:\n", "  0     all is done\n", "  1     ", "  2     wrong input", "  130   stopped by Ctrl-C");
  }

  @Test
  void aCommandSaysWhatItsOwnExitCodeMeans() {
    assertThat(canyu("calibrate", "--help").out()).contains("  1     nothing fits, or it has not converged");
    assertThat(canyu("replay", "--help").out()).contains("  1     it is not the same");
    assertThat(canyu("run", "--help").out()).contains("  1     a fault of the program");
  }

  @Test
  void withoutAWordItSaysWhatItCanDo() {
    assertThat(canyu().out()).contains("Usage: canyu", "run ", "gui ", "completion ").doesNotContain("\n  man ");
  }

  @ParameterizedTest
  @EnumSource(CompletionCommand.Shell.class)
  void everyShellCompletesEveryCommandAndOption(CompletionCommand.Shell shell) {
    Terminal script = canyu("completion", shell);

    assertThat(script.exitCode()).isZero();
    assertThat(script.out()).contains(commands().filter(command -> !command.equals("man")).toList());
    assertThat(script.out()).contains(switch (shell) {
      case bash -> List.of("--dry-run");
      case zsh -> List.of("'--dry-run[runs nothing;", "'--out=[where results are");
      case fish -> List.of("-n '__fish_seen_subcommand_from run' -l dry-run -d 'runs nothing;", "-l out -r -d ",
          "; \\'canyu merge\\' puts");
    });
  }

  /** The script is asked as bash asks it. */
  @Test
  void bashCompletesWhatIsTyped(@TempDir Path folder) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("canyu.bash"), canyu("completion", "bash").out());
    Process bash = new ProcessBuilder("bash", "-c", "source " + script
        + "; COMP_WORDS=(canyu opti); COMP_CWORD=1; _complete_canyu; echo ${COMPREPLY[@]}"
        + "; COMP_WORDS=(canyu run --repl); COMP_CWORD=2; _complete_canyu; echo ${COMPREPLY[@]}").start();

    assertThat(bash.inputReader().lines()).containsExactly("optimise", "--replace --replicates");
    assertThat(bash.waitFor()).isZero();
  }

  /** The script is found where packages put it, and something is typed. */
  @Test
  void zshCompletesWhatIsTyped(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(isThere("zsh"), "there is no zsh");
    Files.writeString(folder.resolve("_canyu"), canyu("completion", "zsh").out());
    Path typing = Files.writeString(folder.resolve("typing"), """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PROMPT=; fpath=($1 \\$fpath); autoload -U compinit; compinit -u -D; canyu() { print -r -- got\\":\\$*;\\" }"
        for typed in 'canyu opti' 'canyu run --dry' 'canyu run --language z' 'canyu list counter'; do
          zpty -w -n shell "$typed"$'\\t\\n'
          zpty -r shell answered '*got:*;*'
          print -r -- $answered
        done
        """);
    Process zsh = new ProcessBuilder("zsh", "-f", typing.toString(), folder.toString()).start();

    assertThat(Pattern.compile("got:(.*?);").matcher(new String(zsh.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .results().map(got -> got.group(1)))
        .containsExactly("optimise", "run --dry-run", "run --language zh", "list countermeasures");
    assertThat(zsh.waitFor()).isZero();
  }

  @Test
  void fishCompletesWhatIsTyped(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(isThere("fish"), "there is no fish");
    Path script = Files.writeString(folder.resolve("canyu.fish"), canyu("completion", "fish").out());
    Process fish = new ProcessBuilder("fish", "--no-config", "-c", "source " + script
        + "; for typed in 'opti' 'run --dry' 'run --language z' 'list counter'; complete -C \"canyu $typed\"; end").start();

    assertThat(fish.inputReader().lines().map(line -> line.split("\t")[0]))
        .containsExactly("optimise", "--dry-run", "zh", "countermeasures");
    assertThat(fish.waitFor()).isZero();
  }

  /** Such as groff, by which the command man shows them. */
  @Test
  void theManualIsShownWithoutAWarning(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(isThere("groff"), "there is no groff");
    canyu("man", folder);
    List<String> words = new ArrayList<>(List.of("groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-Z"));
    Stream.of(folder.toFile().list()).sorted().map(page -> folder.resolve(page).toString()).forEach(words::add);
    Process groff = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();

    assertThat(groff.errorReader().lines()).isEmpty();
    assertThat(groff.waitFor()).isZero();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder ->
        Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void theManualHasAPageOfEveryCommand(@TempDir Path folder) throws IOException {
    assertThat(canyu("man", folder.resolve("man1"))).isEqualTo(new Terminal(0, "", ""));

    assertThat(folder.resolve("man1").toFile().list()).containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("canyu.1"),
        commands().filter(command -> !command.equals("man")).map(command -> "canyu-" + command + ".1")).toList());
    assertThat(Files.readString(folder.resolve("man1/canyu-run.1"))).contains(".TH CANYU\\-RUN 1",
        ".SH NAME\ncanyu\\-run \\- Runs a scenario", ".SH ARGUMENTS\n.TP\n\\fBSCENARIO\\fR\nthe YAML file",
        "\\fB\\-\\-dry\\-run\\fR\nruns nothing;", ".SH EXIT STATUS\n.TP\n\\fB0\\fR\nall is done");
    assertThat(Files.readString(folder.resolve("man1/canyu.1"))).contains(".SH COMMANDS", "\\fBcalibrate\\fR");
  }

  /** In a folder where nothing is, what ships is found by the names that the README uses. */
  @Test
  void whatShipsIsFoundFromAnyFolder(@TempDir Path empty) throws IOException, InterruptedException {
    Path scratch = Files.createDirectory(empty.resolve("scratch"));
    Terminal forecasts = OtherJvm.with("-Duser.dir=" + empty).canyu(scratch, List.of(
        List.of("check", "scenarios/suzhou-2019.yaml"),
        List.of("calibrate", "calibration/suzhou-2019.yaml", "--dry-run"),
        List.of("optimise", "scenarios/optimise-suzhou.yaml", "--dry-run")));

    assertThat(forecasts.err()).isEmpty();
    assertThat(forecasts.exitCode()).isZero();
    assertThat(forecasts.out()).contains("suzhou-2019 is right", "5,000 at most in search", "6,360 at most");
  }
}
