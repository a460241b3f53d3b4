package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterYamlTest {

  record Text(String text, Map<String, String> texts) {}

  record Numbers(List<Double> numbers, long whole) {}

  @Test
  void writesWhatCanBeReadBack() {
    String written = ParameterYaml.write(Survey.example());

    assertThat(Binder.bind(ParameterFile.read("written.yaml", written), Survey.class)).isEqualTo(Survey.example());
  }

  @Test
  void writesShortAndReadableYaml() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("team", new Survey.Team(4, Optional.empty()));
    all.put("arms", new Survey.Arms(List.of(new Survey.Platform(0.50, new Survey.ClosedLoopFeedback(1))),
        new Survey.None()));
    all.put("empty", List.of());
    all.put("channel", Survey.Channel.SERVICE_PLATFORM);
    all.put("variants", List.of(new Survey.OpenLetter(3), new Survey.None()));

    assertThat(ParameterYaml.write(all)).isEqualTo("""
        team:
          people: 4
        arms:
          platform:
            - usability: 0.5
              then:
                closedLoopFeedback:
                  answered: 1
          followUp: none
        empty: []
        channel: servicePlatform
        variants:
          - openLetter:
              days: 3
          - none
        """);
  }

  @Test
  void keepsTheSourcesOfATree() {
    Node.Mapping tree = ParameterFile.read("a.yaml", "relax: {value: 1e-3, prior: \"U(0, 1)\", source: 'yes'}\nb:\n");

    assertThat(ParameterYaml.write(tree)).isEqualTo("""
        relax:
          value: 1e-3
          prior: "U(0, 1)"
          source: "yes"
        b: null
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "5", "1e-3", ".5", "007", "0x1F", "true", "yes", "null", "~", "- a", "a: b", "a #b", "*a", "&a", "!a",
      "@a", "%a", "'a'", "\"a\"", "|", "a\nb", "a\nb\n", "\n", " a\nb ", "a\tb", "[a", "{a}", "?", "? a", "---",
      "...", "<<", "=", "caf\u00e9", "\u6210\u90fd", "\ud83d\ude00", "a\\b", "a\r\nb", "\u2028", "a\u0085b"})
  void quotesTextsWhereTheyNeedIt(String text) {
    assertThat(roundTrip(text)).isEqualTo(text);
  }

  @Test
  void readsBackRandomTexts() {
    Random random = new Random(17);
    String alphabet = "ab1 \n'\":-#,[]{}&*!|>%@`\\.~\u00e9";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(8), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
      assertThat(roundTrip(text.toString())).isEqualTo(text.toString());
    }
  }

  @Test
  void readsBackRandomNumbers() {
    Random random = new Random(18);
    for (int i = 0; i < 1_000; i++) {
      double number = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      Numbers numbers = new Numbers(List.of(number, Double.MIN_VALUE, -Double.MAX_VALUE, 1e22), random.nextLong());
      assertThat(Binder.bind(ParameterFile.read("a.yaml", ParameterYaml.write(numbers)), Numbers.class))
          .isEqualTo(numbers);
    }
  }

  private static String roundTrip(String text) {
    Text written = new Text(text, Map.of(text, text));
    Text read = Binder.bind(ParameterFile.read("a.yaml", ParameterYaml.write(written)), Text.class);
    assertThat(read.texts()).isEqualTo(written.texts());
    return read.text();
  }
}
