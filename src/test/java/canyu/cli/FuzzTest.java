package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Whatever a file says, a command ends well or says what is wrong: exit code 0, 1 or 2, no trace, soon, and an error
 * names a file, or the option. Every file is wrong in one to three places.
 */
@Tag("slow")
class FuzzTest {

  private static final int FEW = 100;
  private static final int MANY = Integer.getInteger("canyu.fuzz", 1000);
  private static final int SHARES = 10_000;
  private static final int LEAST = 1;

  /** What only reads ends within this time, and what lives through some weeks as well. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** A forecast measures for some seconds how long a run takes. */
  private static final Duration LONGEST_FORECAST = Duration.ofSeconds(10);

  private static final int MOST_CHANGES = 3;
  private static final int SHOWN = 10;

  private static final String TOWN = """
      title: A town
      question: Does a platform help?
      population: {residents: 100, communitySize: 50, frame: frame.yaml}
      survey: survey.yaml
      time: {burnIn: 1, weeks: 2, recordGroups: 1}
      replicates: 2
      seed: 7
      parameters:
        posterior: posterior.csv
        attitudes: {relax: {value: 0.05, prior: "U(0.02, 0.1)"}}
      arms:
        platform:
          - participationPlatform: {from: 1, usability: 0.9, target: {districts: [north, south]}, cost: {setUp: 10}}
        all: [dataSecurity, closedLoopFeedback, {levers: {set: {clarity: 0.9}}}]
      events:
        - incident: {week: 2, severity: 0.5}
      """;

  private static final String FRAME = """
      title: Residents of a town
      city: Town
      districts: {north: 0.5, south: 0.5}
      housing: {ordinary: 1}
      people:
        microdata: {file: people.csv}
      """;

  private static final String PEOPLE = """
      sex,age,education,weight,willingness
      male,20,bachelor,0.7333333333333333,willing
      female,35,highSchool,1.25,unwilling
      female,67,juniorHighOrBelow,.5,
      male,41,masterOrAbove,1e0,willing
      """;

  private static final String SURVEY = """
      title: Survey of a town
      frame: frame.yaml
      respondents: 4
      answers:
        willing: {value: 0.75, source: survey, note: "counted"}
        refusesData: {value: 0.5, source: survey, note: "counted"}
      """;

  private static final String POSTERIOR = """
      participation.uBase,participation.vBase
      3.1,-0.2
      2.9,-0.1
      3.3,0.25
      """;

  private static final String CALIBRATION = """
      title: A town is asked
      scenario: plain.yaml
      survey: survey.yaml
      respondents: {residents: 100, communitySize: 50, burnIn: 1}
      seed: 1
      errors: {designEffect: 1, rounding: 0, discrepancy: 1}
      engine: syntheticLikelihood
      cost: {runs: 100, rounds: 1, minutes: 1, draws: 20, checks: 2, longer: 1, trials: 0}
      targets: {willingness: {}}
      parameters:
        participation.uBase: {prior: "U(0, 6)"}
      """;

  private static final String QUESTION = """
      title: {en: "Which mix?", zh: "哪种组合？"}
      scenario: town.yaml
      choose:
        - awarenessCampaign
        - {measure: offlineEngagement, start: {from: 1, to: 2}, targets: [{}, {housing: [ordinary]}]}
      objectives:
        - most: participation52
        - least: cost
      limits: {budget: {total: 400000}, outcomes: [{outcome: gapAge, atMost: statusQuo + 5 points}]}
      futures: {searched: 2, fresh: 2, cities: 1}
      runs: 20
      finalists: 1
      seed: 7
      """;

  /** Its scenario is missing, so that no window opens however well the rest goes. */
  private static final String LESSON = """
      title: {en: A platform is not participation, zh: "有平台不等于有参与"}
      scenario: nowhere.yaml
      steps:
        - text: {en: "This is a town.", zh: "这是一座小城。"}
          question: {en: "How many take part?", zh: "有多少人参与？"}
          lookFor: {en: "About four in a hundred.", zh: "大约百分之四。"}
          watch: [willing, participation]
          playTo: 1
        - text: {en: "Now there is a platform.", zh: "现在有了平台。"}
          question: {en: "By how much does it rise?", zh: "提高了多少？"}
          lookFor: {en: "By little.", zh: "提高得不多。"}
          moves:
            - switchOn: {countermeasure: participationPlatform}
          playTo: 2
      """;

  /**
   * One kind of input.
   *
   * @param share how many of ten thousand files are of this kind
   */
  private record Subject(Path file, int share, List<Object> command) {

    int files(int ofAll) {
      return Math.max(LEAST, (int) ((long) ofAll * share / SHARES));
    }

    Duration longest() {
      return command.get(0).equals("calibrate") || command.contains("--dry-run") ? LONGEST_FORECAST : LONGEST;
    }
  }

  /** What a command did with a file that it should not have done. */
  private record Fault(Object command, String file, Terminal terminal, Duration took, String why) {

    @Override
    public String toString() {
      String said = terminal.err() + terminal.out();
      return command + ": " + why + " (exit code " + terminal.exitCode() + ", " + took.toMillis() + " ms)\n"
          + said.substring(0, Math.min(said.length(), 1500)) + "\n--- file\n"
          + file.substring(0, Math.min(file.length(), 1500)) + "\n";
    }
  }

  private final SplittableRandom luck = new SplittableRandom(20261128);
  private final List<Fault> faults = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CommandLine program = Canyu.program(
      new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

  @TempDir
  private Path temporary;

  @Test
  void whateverAFileSaysACommandEndsWellOrSaysWhatIsWrong() throws IOException {
    attempt(FEW);
  }

  @Test
  void whateverManyFilesSayACommandEndsWellOrSaysWhatIsWrong() throws IOException {
    attempt(MANY);
  }

  private void attempt(int files) throws IOException {
    for (Subject subject : subjects()) {
      byte[] right = Files.readAllBytes(subject.file);
      for (int k = 0; k < subject.files(files); k++) {
        Files.write(subject.file, spoilt(right));
        attempt(subject);
      }
      Files.write(subject.file, right);
    }

    assertThat(faults.stream().limit(SHOWN)).as("%d faults", faults.size()).isEmpty();
  }

  private byte[] spoilt(byte[] right) {
    byte[] file = right;
    for (int k = luck.nextInt(1, MOST_CHANGES + 1); k > 0 && file.length > 1; k--) {
      file = Mutation.values()[luck.nextInt(Mutation.values().length)].of(file, luck);
    }
    return file;
  }

  private void attempt(Subject subject) throws IOException {
    Duration begun = processorTime();
    Terminal terminal = said(subject.command);
    Duration took = processorTime().minus(begun);
    String why = faultOf(terminal, took, subject.longest());
    if (!why.isEmpty()) {
      faults.add(new Fault(subject.command, Files.readString(subject.file, StandardCharsets.ISO_8859_1),
          terminal, took, why));
    }
  }

  /** Of the whole process: how long a command has to wait for a processor says nothing about it. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** One program carries out all commands: to make its fifteen takes longer than most of them. */
  private Terminal said(List<Object> command) {
    out.reset();
    err.reset();
    int exitCode = Canyu.execute(program, command.stream().map(Object::toString).toArray(String[]::new));
    return new Terminal(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String faultOf(Terminal terminal, Duration took, Duration longest) {
    if (terminal.exitCode() < 0 || terminal.exitCode() > 2) {
      return "another exit code";
    }
    if (terminal.err().contains("\tat ") || terminal.err().contains("Exception")) {
      return "a trace";
    }
    if (terminal.exitCode() == 2 && !terminal.err().matches("(?s).*(--set|--replicate|\\.yaml|\\.csv|\\.run|results|folder).*")) {
      return "names neither file nor option";
    }
    return took.compareTo(longest) > 0 ? "too slow" : "";
  }

  private List<Subject> subjects() throws IOException {
    ScenarioFolder folder = ScenarioFolder.in(temporary);
    Path town = folder.write("town.yaml", TOWN);
    Path frame = folder.write("frame.yaml", FRAME);
    Path people = folder.write("people.csv", PEOPLE);
    Path survey = folder.write("survey.yaml", SURVEY);
    Path posterior = folder.write("posterior.csv", POSTERIOR);
    folder.write("plain.yaml", "population: {frame: frame.yaml}\nsurvey: survey.yaml\n");
    Path calibration = folder.write("calibration.yaml", CALIBRATION);
    Path lesson = folder.write("lesson.yaml", LESSON);
    Path question = folder.write("question.yaml", QUESTION);
    Path results = temporary.resolve("results");
    Path mixes = temporary.resolve("mixes");
    assertThat(canyu("run", town, "--out", results).exitCode()).isZero();

    List<Object> check = List.of("check", town);
    List<Object> small = List.of("run", town, "--residents", 100, "--weeks", 2, "--replicates", 1, "--threads", 1,
        "--set", "time.burnIn=1", "--out", temporary.resolve("again"));
    List<Object> resume = List.of("run", town, "--threads", 1, "--out", results);
    List<Object> search = List.of("optimise", question, "--threads", 1, "--out", mixes);
    assertThat(said(search).exitCode()).isZero();
    List<Object> replay = List.of("replay", town, "--arm", "platform", "--replicate", 1, "--out", results);
    return List.of(
        new Subject(town, 3830, check), new Subject(frame, 1500, check), new Subject(people, 1500, check),
        new Subject(survey, 1000, check), new Subject(posterior, 1100, check),
        new Subject(town, 30, small), new Subject(people, 20, small),
        new Subject(results.resolve("manifest.yaml"), 300, replay),
        new Subject(results.resolve("runs/000001-001.run"), 200, replay),
        new Subject(results.resolve("manifest.yaml"), 20, resume),
        new Subject(results.resolve("runs/000001-001.run"), 20, resume),
        new Subject(calibration, 110, List.of("calibrate", calibration, "--dry-run")),
        new Subject(question, 60, List.of("optimise", question, "--dry-run")),
        new Subject(lesson, 100, List.of("gui", "--lesson", lesson)), new Subject(mixes.resolve("runs.csv"), 10, search),
        new Subject(town, 100, List.of("explain", town)), new Subject(town, 100, List.of("diff", town, town)));
  }
}
