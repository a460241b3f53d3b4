package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class OverlayTest {

  private static final Node.Mapping BASE = ParameterFile.read("baseline.yaml", """
      relax: {value: 0.03, prior: "U(0.01, 0.06)", source: assumed, note: weekly}
      plain: 4
      city:
        size: 10
        names: [a, b]
      steps:
        - {weeks: 1}
        - {weeks: 2}
      topic.one:
        parks and trees: 5
      """);

  @Test
  void mergesMappingsAndReplacesTheRest() {
    Node.Mapping merged = BASE.overlaidBy(ParameterFile.read("scenario.yaml", """
        city: {names: [c], mayor: Li}
        plain: {value: 5, source: survey}
        """));

    assertThat(written(merged, "city")).isEqualTo("size: 10\nnames:\n  - c\nmayor: Li\n");
    assertThat(merged.at("city.mayor").orElseThrow().origin()).hasToString("scenario.yaml:1");
    assertThat(merged.at("city.size").orElseThrow().origin()).hasToString("baseline.yaml:4");
    assertThat(Sourced.at(merged, "plain")).contains(new Sourced(5, "survey", "", ""));
    assertThat(merged.entries().keySet()).containsExactly("relax", "plain", "city", "steps", "topic.one");
  }

  @Test
  void replacesTheValueOfANumberAndItsSource() {
    Node.Mapping merged = BASE.overlaidBy(ParameterFile.read("scenario.yaml", "relax: 0.05"));

    assertThat(Sourced.at(BASE, "relax")).contains(new Sourced(0.03, "assumed", "U(0.01, 0.06)", "weekly"));
    assertThat(Sourced.at(merged, "relax")).contains(new Sourced(0.05, "scenario", "", ""));
    assertThat(merged.at("relax").orElseThrow().origin()).hasToString("scenario.yaml:1");
  }

  @Test
  void replacesANumberAsAWholeByOneThatNamesItsSource() {
    Node.Mapping merged = BASE.overlaidBy(ParameterFile.read("scenario.yaml", "relax: {value: 1, source: survey}"));

    assertThat(Sourced.at(merged, "relax")).contains(new Sourced(1, "survey", "", ""));
  }

  @Test
  void looksUpNumbersAtPaths() {
    assertThat(Sourced.at(BASE, "steps[1].weeks")).contains(new Sourced(2, "", "", ""));
    assertThat(Sourced.at(BASE, "topic.one.parks and trees")).contains(new Sourced(5, "", "", ""));
    assertThat(Sourced.at(BASE, "city.names[0]")).isEmpty();
    assertThat(Sourced.at(BASE, "steps[2].weeks")).isEmpty();
    assertThat(Sourced.at(BASE, "city.nothing")).isEmpty();
    assertThat(Sourced.at(BASE, "city[0]")).isEmpty();
  }

  @Test
  void setsValuesByTheirPaths() {
    assertThat(written(set("city.size", "11"), "city.size")).isEqualTo("11\n");
    assertThat(written(set("steps[1].weeks", "9"), "steps")).isEqualTo("  - weeks: 1\n  - weeks: 9\n");
    assertThat(written(set("city.names[0]", "z"), "city.names")).isEqualTo("  - z\n  - b\n");
    assertThat(written(set("city.names", "[c, d]"), "city.names")).isEqualTo("  - c\n  - d\n");
    assertThat(written(set("topic.one.parks and trees", "6"), "topic.one")).isEqualTo("parks and trees: 6\n");
    assertThat(written(set("new.part.size", "1"), "new")).isEqualTo("part:\n  size: 1\n");
  }

  @Test
  void namesTheCommandLineAsTheSourceOfWhatItSets() {
    assertThat(Sourced.at(set("relax", "0.04"), "relax")).contains(new Sourced(0.04, "--set", "", ""));
    assertThat(set("city.size", "11").at("city.size").orElseThrow().origin()).hasToString("--set");
  }

  @Test
  void refusesPathsThatLeadNowhere() {
    refused("plain.size", "1").hasMessage("--set: 'plain.size' leads nowhere: 'plain' is a single value");
    refused("plain[0]", "1").hasMessage("--set: 'plain[0]' leads nowhere: 'plain' is not a list");
    refused("nothing[0]", "1").hasMessage("--set: 'nothing[0]' leads nowhere: 'nothing' is not a list");
    refused("steps[2].weeks", "1").hasMessage("--set: 'steps[2].weeks' leads nowhere: the length of 'steps' is 2");
    refused("steps.weeks", "1")
        .hasMessage("--set: 'steps.weeks' leads nowhere: 'steps' is a list and needs an index such as [0]");
    refused("", "1").hasMessage("--set: '' is not a path");
    refused("city..size", "1").hasMessage("--set: 'city..size' is not a path");
    refused("city.", "1").hasMessage("--set: 'city.' is not a path");
  }

  @Test
  void refusesValuesThatAreNoYaml() {
    refused("plain", "[1, ").hasMessageStartingWith("--set: is not YAML: ");
    refused("plain", "*x").hasMessage("--set: anchors and aliases are not used here");
  }

  @Test
  void reportsWhatDoesNotFitUnderTheNameOfItsOrigin() {
    Node.Mapping tree = ParameterFile.read("survey.yaml", Survey.YAML).withValue("weeks", "0", "--set");

    assertThatThrownBy(() -> Binder.bind(tree, Survey.class)).hasMessage("--set: weeks must be at least 1, but is 0");
  }

  private static Node.Mapping set(String path, String value) {
    return BASE.withValue(path, value, "--set");
  }

  private static String written(Node.Mapping tree, String path) {
    return ParameterYaml.write(tree.at(path).orElseThrow());
  }

  private static AbstractThrowableAssert<?, ?> refused(String path, String value) {
    return assertThatThrownBy(() -> set(path, value)).isInstanceOf(ParameterException.class);
  }
}
