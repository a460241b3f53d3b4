package canyu.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong while a tree is bound; where a value is refused there is none. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Notes that a node is not what it must be. */
  Optional<Object> refuse(Node node, Slot slot, String mustBe) {
    return refuse(node.origin(), slot.place().says(mustBe + ", but is " + node.inWords()));
  }

  /** Notes a problem. */
  Optional<Object> refuse(Origin origin, String message) {
    found.add(new Problem(origin, message));
    return Optional.empty();
  }

  /** Notes every key of a mapping that is not known. */
  void refuseUnknownKeys(Node.Mapping mapping, Place place, Vocabulary known) {
    mapping.entries().keySet().stream().filter(key -> !known.words().contains(key)).forEach(key ->
        refuse(mapping.keyOrigin(key), place.key(key).remarks(known.refusesKey(key))));
  }

  /** All that were noted. */
  List<Problem> found() {
    return List.copyOf(found);
  }
}
