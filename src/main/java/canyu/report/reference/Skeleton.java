package canyu.report.reference;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Terms;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Described;
import canyu.parameter.Leaves;
import canyu.parameter.Names;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.parameter.Variants;
import canyu.scenario.definition.Arm;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario to begin with: the least that can be run, and in comments all that could be said, as the code declares it.
 *
 * @param baseline the status quo, whose values the comments show
 * @param title the title of the scenario
 */
public record Skeleton(LoadedScenario baseline, String title) {

  private static final Set<String> SPELLED_OUT = Set.of("title", "question", "arms", "events");
  private static final Class<?> FIRST = Countermeasure.class.getPermittedSubclasses()[0];

  /** The text of its file. */
  public String text() {
    return String.format(Locale.ROOT, """
        # A scenario says only what differs from baseline.yaml beside it, or from the one that is shipped.
        # Check it with 'canyu check', see what it will do with 'canyu explain', and run it with 'canyu run'.

        %squestion: What do these arms change?

        # What may be changed, with the values of the baseline. Take off the '# ' of a value and of the key above it.
        #
        %s
        # levers: and parameters: change in the same way; 'canyu list levers' and 'canyu list parameters' name them.

        # What is compared with the status quo: arms by name, each a list of countermeasures. Title, question and the name of
        # the real place may be given per language: title: {en: A question, zh: 一个问题}.
        arms:
          first arm:
            - %s

        # An arm may also build on others, and more, or less, may happen in it:
        #
        #   second arm:
        %s#
        # All countermeasures. Settings in braces are those that hold if only the name is given.
        #
        %s#
        # All of them take these settings too:
        #
        %s
        # What happens in every arm alike.
        #
        # events:
        %s""", ParameterYaml.write(Map.of("title", title)), settings(), Names.decapitalised(FIRST),
        arms(), countermeasures(), terms(), events());
  }

  private String settings() {
    Map<String, String> values = Leaves.of(baseline.scenario());
    StringBuilder text = new StringBuilder();
    String group = "";
    for (Described setting : Described.of(Scenario.class)) {
      String[] keys = setting.path().split("\\.", 2);
      String value = values.getOrDefault(setting.path(), "");
      if (!SPELLED_OUT.contains(keys[0]) && !keys[0].startsWith("levers") && !keys[0].equals("parameters")) {
        if (keys.length == 2 && !keys[0].equals(group)) {
          group = keys[0];
          text.append("# ").append(group).append(":\n");
        }
        text.append(keys.length == 2 ? "#   " : "# ").append(keys[keys.length - 1]).append(": ")
            .append(value.isEmpty() ? setting.preset() : value).append("  # ").append(setting.about())
            .append('\n');
      }
    }
    return text.toString();
  }

  /** What an arm may say that is more than a list of countermeasures; its lists have what stands below. */
  private static String arms() {
    return settings(Arm.class, "#     ");
  }

  private static String countermeasures() {
    return Variants.of(Countermeasure.class).entrySet().stream()
        .map(kind -> "# " + kind.getValue().getAnnotation(About.class).value() + ":\n#     - " + kind.getKey() + ": "
            + inBraces(settingsOf(kind.getValue())) + "\n")
        .collect(Collectors.joining());
  }

  /** What a countermeasure says of itself if only its name is given; one that sets any lever sets the first. */
  private static Map<String, String> settingsOf(Class<? extends Record> kind) {
    String given = kind == Levers.class ? "set: {" + Names.camel(Lever.values()[0]) + ": 1}" : "{}";
    Map<String, String> settings = Leaves.of(Binder.bind(ParameterFile.read("presets", given), kind));
    Described.of(Terms.class).forEach(common -> settings.remove(common.path().replaceFirst("\\[].*", "")));
    return settings;
  }

  /** Settings as a mapping on one line: {@code {usability: 0.7, cost: {setUp: 4, weekly: 0}}}. */
  private static String inBraces(Map<String, String> settings) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    settings.forEach((path, value) -> {
      String[] keys = path.split("\\.", 2);
      groups.computeIfAbsent(keys[0], group -> new ArrayList<>())
          .add(keys.length == 1 ? value : keys[1] + ": " + value);
    });
    return groups.entrySet().stream()
        .map(group -> group.getKey() + ": " + (settings.containsKey(group.getKey())
            ? group.getValue().get(0) : "{" + String.join(", ", group.getValue()) + "}"))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String terms() {
    return settings(Terms.class, "#   ");
  }

  private static String events() {
    return Variants.of(Event.class).entrySet().stream()
        .map(kind -> "#   # " + kind.getValue().getAnnotation(About.class).value() + "\n#   - " + kind.getKey() + ":\n"
            + settings(kind.getValue(), "#       "))
        .collect(Collectors.joining());
  }

  /** Every setting of a record on a line of its own, with its default and what it is. */
  private static String settings(Class<? extends Record> type, String indent) {
    StringBuilder text = new StringBuilder();
    String group = "";
    for (Described setting : Described.of(type)) {
      String[] keys = setting.path().split("\\.", 2);
      if (keys.length == 2 && !keys[0].equals(group)) {
        group = keys[0];
        text.append(indent).append(group).append(":\n");
      }
      text.append(indent).append(keys.length == 2 ? "  " : "").append(keys[keys.length - 1])
          .append(setting.preset().isEmpty() ? ":" : ": " + setting.preset())
          .append("  # ").append(setting.about()).append('\n');
    }
    return text.toString();
  }
}
