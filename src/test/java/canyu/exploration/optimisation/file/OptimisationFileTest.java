package canyu.exploration.optimisation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Sweep;
import canyu.exploration.optimisation.objective.Robust;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Option;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.ScenarioFolder;
import canyu.simulation.Replicate;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions for the best mixes are read strictly, with everything that is wrong at once. */
class OptimisationFileTest {

  private static final String TOWN = """
      title: A town
      question: What helps?
      population: {residents: 1000, communitySize: 50}
      time: {burnIn: 2, weeks: 20}
      replicates: 2
      arms: {platform: [participationPlatform]}
      """;

  private static final String QUESTION = """
      title: Which mix?
      scenario: town.yaml
      choose:
        - awarenessCampaign
        - {measure: {closedLoopFeedback: {answered: 0.8}}, strength: [0.5, 1], start: {from: 1, to: 9, step: 4}}
        - {measure: offlineEngagement, targets: [{}, {districts: [gusu]}]}
      objectives:
        - most: participation52
        - least: cost
      futures: {searched: 2, fresh: 3}
      runs: 40
      seed: 7
      """;

  private ScenarioFolder folder;

  @BeforeEach
  void write(@TempDir Path temporary) {
    folder = ScenarioFolder.in(temporary);
    folder.write("town.yaml", TOWN);
  }

  private LoadedOptimisation load(String yaml) {
    return OptimisationFile.read(folder.write("question.yaml", yaml), Map.of());
  }

  private List<String> refusal(String yaml) {
    try {
      load(yaml);
      return List.of();
    } catch (ParameterException refused) {
      return refused.getMessage().replace(folder.folder() + "/", "").lines().toList();
    }
  }

  @Test
  void theOneThatShipsIsRight() {
    LoadedOptimisation loaded = OptimisationFile.read(Path.of("scenarios", "optimise-suzhou.yaml"), Map.of());

    assertThat(loaded.optimisation().choose()).hasSize(23);
    assertThat(loaded.optimisation().mixes()).isEqualTo(200);
    assertThat(loaded.asked().scenario().policies()).isNotEmpty();
    assertThat(loaded.tried().scenario().replicates()).isEqualTo(144);
    assertThat(loaded.tried().draws()).isPresent();
    assertThat(loaded.question().judge().outcomes()).hasToString("[participation52, gapAge]");
  }

  @Test
  void choicesAreWhatTheyAreWrittenAs() {
    LoadedOptimisation loaded = load(QUESTION);
    List<Option> options = loaded.question().space().options();

    assertThat(options.get(0).strengths()).startsWith(0.2, 0.21).endsWith(1.0).hasSize(81);
    assertThat(options.get(1)).isEqualTo(new Option(List.of(0.5, 1.0), List.of(1.0, 5.0, 9.0), 1));
    assertThat(options.get(2).targets()).isEqualTo(2);
    Mix mix = new Mix(List.of(new Dose(1, 0.5, 5, 0), new Dose(2, 0.3, 1, 1)));
    assertThat(loaded.policy(mix).countermeasures().toString())
        .contains("answered=0.8", "strength=0.5", "from=5", "strength=0.3", "districts=[gusu]");
  }

  /** Where everybody is meant, the cost that takes no run is that of a run to the last digit but rounding. */
  @Test
  void theCostIsThatOfARun() {
    LoadedOptimisation loaded = load(QUESTION);
    Mix mix = new Mix(List.of(new Dose(0, 0.37, 1, 0), new Dose(1, 1, 9, 0), new Dose(2, 0.8, 1, 0)));
    double lived = new Replicate(loaded.tried(), 0, Sweep.IN_ORDER).live(loaded.policy(mix)).trajectory()
        .inTheEnd(Indicator.COST, Groups.CITY);

    assertThat(loaded.cost(mix)).isCloseTo(lived, within(1e-6 * lived));
    assertThat(loaded.question().judge().cost().applyAsDouble(mix)).isCloseTo(lived, within(1e-6 * lived));
  }

  @Test
  void everythingThatIsWrongIsSaidWithItsLine() {
    assertThat(refusal(QUESTION.replace("runs: 40", "rums: 40").replace("most: participation52", "most: participation53")
        .replace("[0.5, 1]", "[0, 1]").replace("- awarenessCampaign", "- awarenesCampaign").replace("gusu", "gosu")))
        .anySatisfy(line -> assertThat(line).startsWith("question.yaml:4:").contains("awarenessCampaign"))
        .anySatisfy(line -> assertThat(line).startsWith("question.yaml:5: choose[1].strength must be more than 0"))
        .anySatisfy(line -> assertThat(line).startsWith("question.yaml:8: objectives[0] must name an indicator")
            .contains("did you mean 'participation52'?"))
        .anySatisfy(line -> assertThat(line).startsWith("question.yaml:11: rums").contains("did you mean 'runs'?"))
        .anySatisfy(line -> assertThat(line).contains("runs is missing"));
  }

  @Test
  void whatTheScenarioWouldRefuseIsRefusedAtItsLineInTheQuestion() {
    assertThat(refusal(QUESTION.replace("gusu", "gosu"))).singleElement().asString()
        .startsWith("question.yaml:6:").contains("'gosu'", "did you mean 'gusu'?");
    assertThat(refusal(QUESTION.replace("to: 9", "to: 25"))).singleElement().asString()
        .startsWith("question.yaml:5:").contains("20 weeks");
  }

  @Test
  void whatDoesNotFitTogetherIsRefused() {
    assertThat(refusal(QUESTION.replace("runs: 40", "runs: 19"))).singleElement().asString()
        .startsWith("question.yaml:11: runs must be 20 or more");
    assertThat(refusal(QUESTION.replace("  - most: participation52\n", ""))).singleElement().asString()
        .contains("must name one outcome or more that is not the cost");
    assertThat(refusal(QUESTION.replace("least: cost", "most: cost"))).singleElement().asString().contains("'least: cost'");
    assertThat(refusal(QUESTION.replace("least: cost", "least: participation52"))).singleElement().asString()
        .contains("is about 'participation52' again");
    assertThat(refusal(QUESTION.replace("measure: offlineEngagement",
        "measure: {offlineEngagement: {when: {indicator: trust, below: 0.4}}}"))).singleElement().asString()
        .startsWith("question.yaml:6: choose[2].measure must have neither phases nor 'when'");
    assertThat(refusal(QUESTION + "robust: {reach: 0.5 points}\n")).singleElement().asString()
        .startsWith("question.yaml:13: robust").contains("reach and in must be given together");
    assertThat(refusal(QUESTION + "limits: {outcomes: [{outcome: trust, atMost: high}]}\n")).singleElement().asString()
        .startsWith("question.yaml:13:").contains("atMost must be a number").contains("'high'");
  }

  @Test
  void robustAndLimitsAreReadAsPeopleWriteThem() {
    LoadedOptimisation loaded = load(QUESTION + """
        robust: {reach: 0.5 points, in: 80 %}
        limits: {budget: {perYear: 1000}, outcomes: [{outcome: gapAge, atMost: statusQuo + 0.2 points}]}
        """);

    assertThat(loaded.optimisation().robust().wanted()).contains(0.005);
    assertThat(loaded.optimisation().robust().share()).contains(0.8);
    assertThat(loaded.question().budget()).isCloseTo(1000 * 20 / 52.0, within(1e-9));
    assertThat(loaded.optimisation().limits().outcomes().get(0).slack(0.013, 0.012)).isCloseTo(0.001, within(1e-12));
    assertThat(load(QUESTION + "robust: worstTenth\n").optimisation().robust().by())
        .isEqualTo(Robust.Measure.WORST_TENTH);
  }
}
