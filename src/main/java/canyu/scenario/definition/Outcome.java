package canyu.scenario.definition;

import canyu.indicator.Indicator;
import canyu.parameter.Names;
import java.util.List;
import java.util.Map;

/**
 * Something that a question is about: an indicator of the city, or of one of its groups.
 *
 * @param group its name as results have it, such as {@code age:70+}
 */
public record Outcome(Indicator indicator, String group) {

  /** The name of the group to which everybody belongs. */
  public static final String CITY = "city";

  private static final String AMONG = " among ";

  /** An indicator of the whole city. */
  public static Outcome of(Indicator indicator) {
    return new Outcome(indicator, CITY);
  }

  /**
   * An outcome as a file has it, such as {@code trust} or {@code participation52 among age:70+}.
   *
   * @throws IllegalArgumentException if it names no indicator
   */
  public static Outcome parse(String text) {
    String[] parts = text.strip().split(AMONG, 2);
    Map<String, Object> indicators = Names.constants(Indicator.class);
    String name = parts[0].strip();
    if (!indicators.containsKey(name)) {
      throw new IllegalArgumentException("must name an indicator, as in 'trust' or 'participation52 among age:70+', but"
          + " is '" + text + "'" + Names.closest(name, indicators.keySet())
              .map(close -> "; did you mean '" + close + "'?").orElse("; 'canyu list indicators' names them"));
    }
    return new Outcome((Indicator) indicators.get(name), parts.length == 1 ? CITY : parts[1].strip());
  }

  static List<Outcome> parse(List<String> texts) {
    return texts.stream().map(Outcome::parse).toList();
  }

  /** As a file has it. */
  @Override
  public String toString() {
    return Names.camel(indicator) + (group.equals(CITY) ? "" : AMONG + group);
  }
}
