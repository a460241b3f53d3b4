package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small city whose results are known to the last digit, so that no change goes unseen. */
class GoldenRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String CHANGED = "the results of the golden run are not what they were; if they are meant to be, "
      + "refresh them with 'mvn test -Dtest=GoldenRunTest -Dcanyu.golden=refresh' and say in the commit why they changed";

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

  private static String effects;
  private static String hashes;

  @BeforeAll
  static void run(@TempDir Path temporary) throws IOException {
    Path results = temporary.resolve("results");
    assertThat(canyu("run", ScenarioFolder.in(temporary).write("golden.yaml", CITY), "--out", results).err()).isEmpty();
    effects = Files.readAllLines(results.resolve("effects.csv")).stream()
        .filter(line -> line.startsWith("arm,") || line.split(",", 3)[1].equals("city"))
        .collect(Collectors.joining("\n", "", "\n"));
    hashes = "effects.csv " + hash(results.resolve("effects.csv")) + "\n"
        + "indicators.csv " + hash(results.resolve("indicators.csv")) + "\n";
    if ("refresh".equals(System.getProperty("canyu.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve("effects.csv"), effects);
      Files.writeString(GOLDEN.resolve("hashes.txt"), hashes);
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  @Test
  void theEffectsOnTheCityAreAsTheyWere() {
    assertThat(GOLDEN.resolve("effects.csv")).as(CHANGED).exists().hasContent(effects);
  }

  @Test
  void everyValueIsAsItWas() {
    assertThat(GOLDEN.resolve("hashes.txt")).as(CHANGED).exists().hasContent(hashes);
  }
}
