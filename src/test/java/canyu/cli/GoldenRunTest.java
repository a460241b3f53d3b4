package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small city whose results are known to the last digit, so that no change goes unseen. */
class GoldenRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String CHANGED = "the results of the golden run are not what they were; if that is meant, refresh "
      + "them with 'mvn test -Dtest=GoldenRunTest -Dcanyu.golden=refresh' and say in the commit why they changed";

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
    if ("refresh".equals(System.getProperty("canyu.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.copy(now.resolve("effects.csv"), GOLDEN.resolve("effects.csv"), StandardCopyOption.REPLACE_EXISTING);
      Files.copy(now.resolve("hashes.txt"), GOLDEN.resolve("hashes.txt"), StandardCopyOption.REPLACE_EXISTING);
    }
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
  void everythingIsAsItWas(String file) {
    assertThat(GOLDEN.resolve(file)).as(CHANGED).exists();
    assertThat(now.resolve(file)).as(CHANGED).hasSameTextualContentAs(GOLDEN.resolve(file));
  }
}
