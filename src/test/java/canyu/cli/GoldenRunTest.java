package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.Pinned;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small city whose results are known to the last digit, so that no change goes unseen. */
@Tag("pinned")
class GoldenRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String CITY = """
      title: The golden run
      question: Is everything as it was?
      population: {residents: 1000, communitySize: 100}
      time: {burnIn: 26, weeks: 26, recordGroups: 26}
      replicates: 2
      arms:
        invitation:
          - awarenessCampaign
          - participationPlatform: {target: {districts: [gusu, wuzhong, wujiang]}}
          - levers: {from: 20, set: {capacityGovernment: 2}}
        response:
          - closedLoopFeedback: {strength: 0.8}
          - clearResponsibilities: {from: 5, until: 22}
          - legalProtection
      events:
        - incident: {week: 10, severity: 0.5}
        - leverShift: {week: 15, until: 18, lever: monitoring, level: 0.2}
      """;

  @TempDir
  private static Path now;

  @BeforeAll
  static void run() throws IOException {
    Path results = now.resolve("results");
    Path scenario = ScenarioFolder.in(now).write("golden.yaml", CITY);
    assertThat(canyu("run", scenario, "--out", results, "--format", "csv-cities").err()).isEmpty();
    Files.write(now.resolve("effects.csv"), ofTheCity(results.resolve("effects.csv")));
    Files.write(now.resolve("hashes.txt"), List.of(
        "effects.csv " + hash(results.resolve("effects.csv")),
        "indicators.csv " + hash(results.resolve("indicators.csv")),
        "indicators-cities.csv " + hash(results.resolve("indicators-cities.csv"))));
  }

  /** The rows of the whole city, which show what changed; those of its groups are only in the hash. */
  private static List<String> ofTheCity(Path effects) throws IOException {
    return Files.readAllLines(effects).stream()
        .filter(line -> line.startsWith("arm,") || line.split(",", 3)[1].equals("city"))
        .toList();
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"effects.csv", "hashes.txt"})
  void everythingIsAsItWas(String file) throws IOException {
    Pinned.assertUpToDate(GOLDEN.resolve(file), Files.readString(now.resolve(file)));
  }
}
