package canyu.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosteriorFileTest {

  private static final String TOWN = "parameters: {posterior: draws.csv}\n";

  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  private static double uBase(LoadedScenario loaded, int replicate) {
    return loaded.ofReplicate(replicate).parameters().processes().participation().willingness().uBase();
  }

  private List<Double> drawn(int replicates) {
    LoadedScenario loaded = scenarios.load(TOWN + "uncertainty: {citiesPerDraw: 1}\n");
    return IntStream.range(0, replicates).mapToObj(replicate -> uBase(loaded, replicate)).toList();
  }

  private List<Double> drawnBase(int draws) {
    ParameterDraws drawn = scenarios.load(TOWN).draws().orElseThrow();
    return IntStream.range(0, draws).mapToObj(draw -> drawn.values(draw).get("participation.uBase")).toList();
  }

  @Test
  void citiesTakeWholeRowsAndTwoShareOneUnlessTheScenarioSaysOtherwise() {
    scenarios.write("draws.csv", "participation.uBase,participation.uTime\n2,12\n3,13\n4,14\n5,15\n");

    LoadedScenario loaded = scenarios.load(TOWN);

    assertThat(loaded.ofReplicate(1).parameters()).isEqualTo(loaded.ofReplicate(0).parameters());
    assertThat(loaded.ofReplicate(0).parameters().posterior()).as("what was drawn is not drawn again").isEmpty();
    assertThat(loaded.ofReplicate(2).parameters()).isNotEqualTo(loaded.ofReplicate(0).parameters());
    assertThat(IntStream.range(0, 8).mapToObj(loaded.draws().orElseThrow()::values)).allSatisfy(values ->
        assertThat(values.get("participation.uTime")).isEqualTo(values.get("participation.uBase") + 10));
  }

  @Test
  void aByteOrderMarkChangesNothing() {
    String draws = "participation.uBase,participation.uTime\n2,12\n3,13\n4,14\n5,15\n";
    scenarios.write("draws.csv", draws);
    LoadedScenario plain = scenarios.load(TOWN);
    scenarios.write("draws.csv", "\uFEFF" + draws);
    LoadedScenario marked = scenarios.load(TOWN);

    assertThat(marked.draws().orElseThrow().values(0)).isEqualTo(plain.draws().orElseThrow().values(0))
        .containsKey("participation.uBase");
    assertThat(marked.draws().orElseThrow().origin()).isEqualTo(plain.draws().orElseThrow().origin());
  }

  @Test
  void whatTheFileDoesNotHaveComesFromItsPriorAndCalibratedParametersStayAsTheyAre() {
    scenarios.write("draws.csv", "participation.uBase,service.gain\n2,0.1\n");

    LoadedScenario loaded = scenarios.load(TOWN);

    assertThat(loaded.draws().orElseThrow().values(0)).containsEntry("service.gain", 0.1)
        .containsKey("service.vicarious").doesNotContainKey("participation.uTime");
    assertThat(loaded.draws().orElseThrow().priors()).doesNotContainKey("service.gain");
  }

  @Test
  void theFileMaySayThatItsDrawsAreTooFew() {
    scenarios.write("draws.csv", "participation.uBase,converged\n2,false\n3,false\n");

    assertThat(scenarios.load(TOWN).draws().orElseThrow().converged()).isFalse();

    scenarios.write("draws.csv", "participation.uBase,converged\n2,TRUE\n3,true\n");

    assertThat(scenarios.load(TOWN).draws().orElseThrow().converged()).isTrue();

    scenarios.write("draws.csv", "participation.uBase\n2\n");

    assertThat(scenarios.load(TOWN).draws().orElseThrow().converged()).isTrue();
  }

  @Test
  void noRowComesAgainBeforeHalfOfThemHaveCome() {
    scenarios.write("draws.csv", "participation.uBase\n" + String.join("\n",
        IntStream.range(0, 100).mapToObj(row -> String.valueOf(row / 100.0)).toList()));

    assertThat(drawn(50)).as("50 steps of the golden ratio lie more than a hundredth apart").doesNotHaveDuplicates();
  }

  @Test
  void rowsComeAsOftenAsTheyWeigh() {
    scenarios.write("draws.csv", "weight,participation.uBase\n1,2\n0,3\n3,4\n");

    List<Double> drawn = drawn(400);

    assertThat(drawn).doesNotContain(3.0);
    assertThat(drawn.stream().filter(value -> value == 4).count() / 400.0)
        .as("steps of the golden ratio leave less than 3 of 400 to chance").isCloseTo(0.75, within(3 / 400.0));
  }

  @Test
  void weightsOfAnySizeCount() {
    scenarios.write("draws.csv", "weight,participation.uBase\n1e308,2\n1e308,3\n1E308,4\n");
    List<Double> huge = drawnBase(300);
    scenarios.write("draws.csv", "weight,participation.uBase\n5e-324,2\n5e-324,3\n5e-324,4\n");

    assertThat(huge.stream().filter(value -> value == 3).count() / 300.0)
        .as("steps of the golden ratio leave less than 3 of 300 to chance").isCloseTo(1 / 3.0, within(3 / 300.0));
    assertThat(drawnBase(300)).isEqualTo(huge);
  }

  @Test
  void numbersAreThoseOfMicrodata() {
    scenarios.write("draws.csv", "participation.uBase,weight\n.5,0.7333333333333333\n\"5.0E-01\",1.\n0.5,1e3\n");

    assertThat(drawn(3)).containsOnly(0.5);

    scenarios.write("draws.csv", ",participation.uBase\n0,1d\n1,0x1p1\n");
    assertThat(scenarios.refusal(TOWN)).isEqualTo("""
        draws.csv:1: column 1 has no name
        draws.csv:2: participation.uBase must be a number between -10 and 20, but is '1d'
        draws.csv:3: participation.uBase must be a number between -10 and 20, but is '0x1p1'""");
  }

  @Test
  void everythingThatIsWrongWithAFileIsSaidAtOnce() {
    scenarios.write("draws.csv", "participation.uBse,service.gain,weight\n1,0.1,1\n1,7,-1\n1,x,1\n");

    assertThat(scenarios.refusal(TOWN)).isEqualTo("""
        draws.csv:1: the column 'participation.uBse' is no parameter of the model; did you mean 'participation.uBase'?
        draws.csv:3: service.gain must be a number between 0 and 1, but is '7'
        draws.csv:3: weight must be a number of at least 0, but is '-1'
        draws.csv:4: service.gain must be a number between 0 and 1, but is 'x'""");
  }

  @Test
  void aFileThatIsNotThereIsNamedWhereItIsAskedFor() {
    assertThat(scenarios.refusal("title: A\n" + TOWN))
        .startsWith("town.yaml:2: names the posterior draws '").endsWith("draws.csv', but there is no such file");
  }

  @Test
  void aFileWithoutDrawsIsRefused() {
    scenarios.write("draws.csv", "participation.uBase\n");

    assertThat(scenarios.refusal(TOWN)).isEqualTo("draws.csv:1: there is no draw below the names of the columns");
  }
}
