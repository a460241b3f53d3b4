package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.store.Credentials;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.RunKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario that another machine reads is the same to the last bit. */
class PackedScenarioTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-2019", "glass-door", "rumour", "baseline"})
  void whatArrivesIsWhatWasPacked(String name) throws IOException {
    arrivesTheSame(ScenarioFile.read(Path.of("scenarios", name + ".yaml"), Map.of("population.residents", "2000",
        "population.ageEducation", "0.1")));
  }

  @Test
  void peopleOfASurveyAndDrawsTravel() throws IOException {
    ScenarioFolder files = ScenarioFolder.in(folder);
    files.write("people.csv", """
        sex,age,education,weight
        female,34,bachelor,0.1
        male,70,juniorHighOrBelow,0.30000000000000004
        """);
    files.write("frame.yaml", """
        title: A street
        city: Suzhou
        districts: {"yes": 3, gusu: 1}
        housing: {old: 0.4, new: 0.6}
        people: {microdata: {file: people.csv}}
        names: {gusu: {zh: 姑苏区}}
        """);
    files.write("draws.csv", "attitudes.relax,weight\n0.05,1\n0.07,2\n");
    arrivesTheSame(ScenarioFile.read(files.write("street.yaml", """
        title: A street
        question: Why?
        start: 2027-01-04
        population: {residents: 3000, communitySize: 100, frame: frame.yaml}
        parameters: {posterior: draws.csv}
        uncertainty: {}
        arms:
          late: [participationPlatform: {from: 2027-02-01, target: {districts: [姑苏区]}}]
        """), Map.of()));
  }

  private void arrivesTheSame(LoadedScenario here) throws IOException {
    LoadedScenario there = PackedScenario.of(here).unpackedIn(folder.resolve("there"));

    assertThat(Fingerprint.of("1", there)).isEqualTo(Fingerprint.of("1", here));
    assertThat(here.scenario().armNames()).isNotEmpty().allSatisfy(arm ->
        assertThat(RunKeys.of("1", there).of(arm, 3)).isEqualTo(RunKeys.of("1", here).of(arm, 3)));
  }

  @Test
  void whatDiffersBetweenTwoMachinesIsNamed() {
    Credentials here = new Credentials("1", "f", "a");

    assertThat(new Credentials("2", "f", "a").difference(here).orElseThrow()).startsWith("has version 2 of the program");
    assertThat(new Credentials("1", "f", "b").difference(here).orElseThrow()).contains("arithmetic, b instead of a");
    assertThat(new Credentials("1", "g", "a").difference(here).orElseThrow()).contains("something else", "g instead of f");
  }
}
