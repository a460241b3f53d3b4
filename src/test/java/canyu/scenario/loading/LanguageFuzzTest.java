package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.parameter.ParameterException;
import canyu.report.words.Explanation;
import canyu.scenario.review.Broad;
import canyu.scenario.review.ScenarioDiff;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a question says, it is read, or refused in words that name its file, within two seconds. */
@Tag("slow")
class LanguageFuzzTest {

  /** Files with one to four changes each. */
  private static final int FILES = 400;
  private static final int MANY_FILES = Integer.getInteger("canyu.fuzz", 1000);

  /** Of work, so that it does not depend on what else the machine does. */
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MOST_CHANGES = 4;

  private static final String QUESTION = """
      title: {en: A town, zh: 一个镇}
      question: {en: "Does a platform help?", zh: 平台有用吗？}
      start: 2027-01-04
      compareWith: platform
      outcomes: [trust among age:70+, participation52, gapAge]
      matters: {trust: 0.01, participation52: 0.002}
      budget: {total: 500000}
      scale: {residents: 86000, name: {en: Our street, zh: 我们街道}}
      population: {residents: 4000, communitySize: 400}
      time: {burnIn: 1, weeks: 60, recordGroups: 13}
      replicates: 2
      arms:
        platform: [participationPlatform: {from: 2027-02-01}]
        more:
          extends: platform
          add: [closedLoopFeedback: {from: 9, ramp: 4, cost: {setUp: 10, weekly: -3}}, dataSecurity]
          names: {zh: 更多}
        less: {extends: [more], without: [dataSecurity], absent: [leak]}
        own: {add: [], events: [{rumour: {week: 5, share: 0.4, name: talk}}, {incident: {week: 2027-03-01, severity: 1}}]}
        waits:
          - legalProtection: {when: {indicator: concern, group: "age:70+", above: 0.6, for: 4, until: 0.5}}
        slowly:
          - informationDisclosure: {phases: [{from: 3, until: 20, ramp: 2, strength: 0.5, target: {districts: [姑苏区]}}, {from: 21}]}
        closed:
          - closeChannel: {channels: [residentsMeeting], target: {communities: [1, 2]}, cost: {weekly: -300}}
          - openChannel: {channels: [socialGroup], coverage: 0.6}
          - agencyStaff: {capacity: {neighbourhoodCommittee: 6}}
      events:
        - incident: {week: 30, severity: 0.7, known: true, news: 0.6, name: leak}
      """;

  private static final List<String> WORDS = List.of("outcomes", "matters", "budget", "extends", "add", "without", "events",
      "absent", "compareWith", "start", "when", "phases", "closeChannel", "openChannel", "agencyStaff", "names", "scale",
      "title", "question", "from", "until", "for", "above", "below", "group", "indicator", "total", "perYear",
      "perCommunity", "residents", "name", "en", "zh", "platform", "more", "less", "status quo", "leak", "trust",
      "age:70+", "gapAge among sex:female", "2027-01-04", "2027-02-30", "9999-12-31", "0001-01-01", "2027-13-01", "gusu",
      "姑苏区", "[]", "{}", "[[]]", "~", "null", "true", "-1", "0", "0.5", "1e308", "NaN", ".inf", "2147483648", "''",
      "\"\"", "[platform, more, own]", "{en: a}", "{zh: 一}", "{fr: un}", "[platform, platform]", "x".repeat(2000), "\"\\u0000\"",
      "&a", "*a", "- ", ": ", "{", "]", "#", "\t", "\n", "\ud83d\ude00", "参与", "：", "，", "【", "】", "？", "“", "a: b, c?", "500,000", "from:9",
      "from：9");

  @Test
  void everyQuestionIsReadOrRefusedInWords(@TempDir Path folder) throws IOException {
    readOrRefused(folder, 2027, FILES);
  }

  @Test
  void soAreManyMore(@TempDir Path folder) throws IOException {
    readOrRefused(folder, 1_000_000, MANY_FILES);
  }

  private static void readOrRefused(Path folder, int seed, int files) throws IOException {
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    assertThat(ScenarioFile.read(Files.writeString(scenarios.resolve("question.yaml"), QUESTION), Map.of()).scenario().arms())
        .as("as it stands").hasSize(7);

    List<String> accepted = IntStream.range(0, files).parallel()
        .mapToObj(number -> changed(new SplittableRandom(seed + number)))
        .filter(text -> read(scenarios, text)).toList();

    assertThat(accepted).as("not all changes do harm, and not all are harmless").hasSizeBetween(files / 50, files / 2);
  }

  /** Whether a question is right. */
  private static boolean read(Path folder, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    Path file = folder.resolve("question-" + Integer.toHexString(text.hashCode()) + ".yaml");
    try {
      Files.writeString(file, text);
      LoadedScenario loaded = ScenarioFile.read(file, Map.of());
      new Explanation(loaded).text();
      ScenarioDiff.between(loaded, loaded);
      Broad.in(loaded).forEach(Broad::text);
      return true;
    } catch (ParameterException refused) {
      assertThat(refused.getMessage()).contains(".yaml");
      return false;
    } catch (RuntimeException | StackOverflowError | IOException unexpected) {
      throw new AssertionError("for the question\n" + text, unexpected);
    } finally {
      assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).as(text).isLessThan(LONGEST);
    }
  }

  private static String changed(SplittableRandom luck) {
    String text = QUESTION;
    for (int times = luck.nextInt(1, MOST_CHANGES + 1); times > 0; times--) {
      text = changedOnce(text, luck);
    }
    return text;
  }

  private static String changedOnce(String text, SplittableRandom luck) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int line = luck.nextInt(lines.size());
    switch (luck.nextInt(6)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(luck.nextInt(lines.size())));
      case 2 -> lines.set(line, " ".repeat(luck.nextInt(5)) + lines.get(line));
      case 3 -> lines.set(line, inserted(lines.get(line), luck));
      default -> lines.set(line, replaced(lines.get(line), luck));
    }
    return String.join("\n", lines);
  }

  private static String inserted(String line, SplittableRandom luck) {
    int at = luck.nextInt(line.length() + 1);
    return line.substring(0, at) + WORDS.get(luck.nextInt(WORDS.size())) + line.substring(at);
  }

  /** One word, number or text of the line becomes another. */
  private static String replaced(String line, SplittableRandom luck) {
    String[] parts = line.split("(?<=[ :,\\[\\]{}])|(?=[ :,\\[\\]{}])");
    parts[luck.nextInt(parts.length)] = WORDS.get(luck.nextInt(WORDS.size()));
    return String.join("", parts);
  }
}
