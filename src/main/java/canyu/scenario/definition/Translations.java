package canyu.scenario.definition;

import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.population.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the texts of a scenario and of its frame are in other languages, as their files say it.
 *
 * @param byText by the text that stands for it everywhere else, the text by language
 */
public record Translations(Map<String, Map<String, String>> byText) {

  /** Of files that say nothing in other languages. */
  public static final Translations NONE = new Translations(Map.of());

  private static final String ENGLISH = "en";
  private static final List<String> TEXTS = List.of("title", "question", "scale.name");

  /**
   * The texts of a scenario and of its frame in other languages.
   *
   * @param tree the scenario as it was written
   */
  public static Translations of(Scenario scenario, Node.Mapping tree, Frame frame) {
    Map<String, Map<String, String>> byText = new LinkedHashMap<>(frame.names());
    frame.names().forEach((key, names) -> {
      if (key.equals("title")) {
        byText.put(frame.title(), names);
      } else if (key.equals("city")) {
        byText.put(frame.city(), names);
      } else {
        byText.put(Names.snake(key), names);
      }
    });
    for (String path : TEXTS) {
      tree.at(path).map(Translations::texts).filter(texts -> !texts.isEmpty()).ifPresent(texts ->
          byText.put(Names.LANGUAGES.stream().filter(texts::containsKey).findFirst().map(texts::get).orElseThrow(), texts));
    }
    scenario.arms().forEach((name, arm) -> {
      if (!arm.names().isEmpty()) {
        byText.put(name, arm.names());
      }
    });
    return new Translations(byText);
  }

  private static Map<String, String> texts(Node node) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((language, text) -> texts.put(language, ((Node.Scalar) text).text()));
    }
    return texts;
  }

  /**
   * A text in a language, if its file says it.
   *
   * @param language its code; empty for English
   */
  public Optional<String> in(String language, String text) {
    return Optional.ofNullable(byText.getOrDefault(text, Map.of()).get(language.isEmpty() ? ENGLISH : language));
  }
}
