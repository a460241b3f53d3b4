package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a manifest says of results, and with which others they may be gone on. */
class ManifestTest {

  private static final String SCENARIO = "title: A town\nseed: 7\nlevers: {monitoring: 0.5}\n";

  @TempDir
  private Path folder;

  private static Manifest manifest(String version, long seed, String hash, String source, String scenario) {
    Node.Mapping tree = ParameterFile.read("town.yaml", scenario);
    return new Manifest(new Fingerprint(version, seed, hash), Optional.ofNullable(source), "canyu run town.yaml",
        "2019-03-01T08:00:00Z", "a machine", tree);
  }

  private static Manifest manifest() {
    return manifest("1.0", 7, "abc", "town.yaml", SCENARIO);
  }

  private Path write(String text) {
    try {
      return Files.writeString(folder.resolve("manifest.yaml"), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private KeptManifest kept(String text) {
    return KeptManifest.read(write(text));
  }

  private void refuses(String kept, Manifest now, String message) {
    Path file = write(kept);
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> now.refuseUnlessSame(file))
        .withMessageContaining(message);
  }

  @Test
  void theSameVersionSeedAndScenarioMayGoOn() {
    Path file = write(manifest().yaml());

    assertThatCode(() -> manifest().refuseUnlessSame(file)).doesNotThrowAnyException();
    assertThat(KeptManifest.read(file).isOf(manifest())).isTrue();
    assertThat(KeptManifest.read(file).isOf(manifest("1.0", 7, "abd", "town.yaml", SCENARIO))).isFalse();
  }

  @Test
  void whatIsAnotherIsSaid() {
    String yaml = manifest().yaml();

    refuses(yaml, manifest("1.1", 7, "abc", null, SCENARIO), "results of another version; another folder, or the same version");
    refuses(yaml, manifest("1.0", 8, "abc", null, SCENARIO), "results of another seed");
    refuses(yaml, manifest("1.0", 7, "abd", null, SCENARIO), "results of another scenario");
    refuses("", manifest(), "is empty");
    refuses(yaml.replace(Arithmetic.digest(), "another"), manifest(), "another arithmetic, another on a machine, than is at work");
    assertThat(kept(yaml.replace(Arithmetic.digest(), "another")).isOf(manifest())).isFalse();
  }

  @Test
  void aManifestThatSaysNothingOfResultsIsNotOurs() {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(kept("version: 3\n")::refuseUnlessOurs)
        .withMessageContaining("is no manifest of results");
    assertThatCode(kept(manifest().yaml())::refuseUnlessOurs).doesNotThrowAnyException();
  }

  @Test
  void resultsBeforeEditingAreOfTheSameFileUnderTheSameProgram() {
    KeptManifest kept = kept(manifest().yaml());

    assertThat(kept.isBeforeEditing(manifest("1.0", 9, "xyz", "town.yaml", SCENARIO))).isTrue();
    assertThat(kept.isBeforeEditing(manifest("1.1", 7, "abc", "town.yaml", SCENARIO))).isFalse();
    assertThat(kept.isBeforeEditing(manifest("1.0", 7, "abc", "other.yaml", SCENARIO))).isFalse();
    assertThat(kept.isBeforeEditing(manifest("1.0", 7, "abc", null, SCENARIO))).isFalse();
    assertThat(kept(manifest().yaml().replace(Arithmetic.digest(), "another")).isBeforeEditing(manifest())).isFalse();
  }

  private String difference(String before, String after) {
    return kept(manifest("1.0", 7, "abc", null, before).yaml()).differences(manifest("1.0", 7, "abd", null, after));
  }

  @Test
  void theFirstThreeDifferencesOfAScenarioAreSaid() {
    assertThat(difference(SCENARIO, SCENARIO.replace("0.5", "0.6"))).isEqualTo("levers.monitoring is 0.6, was 0.5");
    assertThat(difference(SCENARIO, SCENARIO + "replicates: 5\n")).isEqualTo("replicates is new");
    assertThat(difference(SCENARIO, "title: A town\nseed: 7\n")).contains("levers.monitoring is gone");
    assertThat(difference("a: 1\nb: 2\nc: 3\n", "a: 2\nb: 3\nc: 4\n")).isEqualTo("a is 2, was 1; b is 3, was 2; c is 4, was 3");
    assertThat(difference("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n", "a: 2\nb: 3\nc: 4\nd: 5\ne: 6\n")).endsWith("; and 2 more");
  }

  @Test
  void longTextsAreShortenedToFortySigns() {
    String forty = "x".repeat(40);

    assertThat(difference("title: y\n", "title: " + forty + "\n")).isEqualTo("title is " + forty + ", was y");
    assertThat(difference("title: y\n", "title: " + forty + "x\n")).isEqualTo("title is " + forty.substring(1) + "…, was y");
  }

  @Test
  void whereTheScenarioIsTheSameSomethingElseIsAnother() {
    KeptManifest kept = kept(manifest().yaml());

    assertThat(kept.differences(manifest("1.0", 7, "abd", null, SCENARIO))).isEqualTo("a file that it names says something else");
    assertThat(kept.differences(manifest("1.1", 7, "abd", null, SCENARIO))).isEqualTo("the version was 1.0");
    assertThat(kept(manifest().yaml().replace(Arithmetic.digest(), "another")).differences(manifest()))
        .isEqualTo("they were computed with another arithmetic");
  }
}
