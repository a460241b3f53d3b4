package canyu.countermeasure;

import canyu.parameter.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a countermeasure names must be there, and once. */
final class Named {

  private Named() {}

  static void once(String key, List<? extends Enum<?>> named) {
    if (named.isEmpty()) {
      throw new IllegalArgumentException(key + " must name one or more, but is empty");
    }
    Set<Enum<?>> seen = new HashSet<>();
    named.stream().filter(each -> !seen.add(each)).findFirst().ifPresent(again -> {
      throw new IllegalArgumentException(key + " must name none twice, but names " + Names.camel(again) + " again");
    });
  }
}
