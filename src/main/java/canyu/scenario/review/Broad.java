package canyu.scenario.review;

import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Communities that are named one by one and are more of the simulated city than such a list is likely to mean.
 *
 * @param path where they are named
 * @param origin the line
 * @param named how many there are
 * @param communities how many the city has
 */
public record Broad(String path, Origin origin, long named, int communities) {

  private static final double MUCH = 0.2;
  private static final String KEY = "communities";

  /** Every list of communities, in arms and events, that is more than a fifth of the city. */
  public static List<Broad> in(LoadedScenario loaded) {
    List<Broad> found = new ArrayList<>();
    int communities = loaded.scenario().population().communities();
    for (String part : List.of("arms", "events")) {
      loaded.tree().at(part).ifPresent(node -> add(node, part, communities, found));
    }
    return List.copyOf(found);
  }

  private static void add(Node node, String path, int communities, List<Broad> found) {
    if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        String below = path + "." + entry.getKey();
        if (entry.getKey().equals(KEY) && entry.getValue() instanceof Node.Sequence list && isMuch(list, communities)) {
          found.add(new Broad(below, list.origin(), distinct(list), communities));
        } else {
          add(entry.getValue(), below, communities, found);
        }
      }
    } else if (node instanceof Node.Sequence list) {
      for (int k = 0; k < list.elements().size(); k++) {
        add(list.elements().get(k), path + "[" + k + "]", communities, found);
      }
    }
  }

  private static boolean isMuch(Node.Sequence list, int communities) {
    return list.elements().stream().allMatch(Node.Scalar.class::isInstance) && distinct(list) > MUCH * communities;
  }

  private static long distinct(Node.Sequence list) {
    return list.elements().stream().map(each -> ((Node.Scalar) each).text()).distinct().count();
  }

  /** What is so, in one sentence. */
  public String text() {
    return String.format(Locale.ROOT, "%s: %s: %d of the %d communities of the simulated city are %.0f %% of it, so that"
        + " effects on the whole city are those of a large place; if a few neighbourhoods of a real city are meant,"
        + " more residents (population.residents) would be right", origin, path, named, communities,
        100.0 * named / communities);
  }
}
