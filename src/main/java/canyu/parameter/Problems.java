package canyu.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong while a tree is bound; where a value is refused there is none. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Notes that a node is not what it must be. */
  Optional<Object> refuse(Node node, Slot slot, String mustBe) {
    return refuse(node.origin(), slot.place(), mustBe + ", but is " + node.inWords() + advice(node));
  }

  private static String advice(Node node) {
    return node instanceof Node.Scalar scalar ? FullWidth.inWord(scalar.text()).map(advice -> "; " + advice).orElse("") : "";
  }

  /** Notes what is so of a place, and must not be: {@code usability must be ...}. */
  Optional<Object> refuse(Origin origin, Place place, String message) {
    return note(origin, place, place.says(message));
  }

  /** Notes a remark on a place: {@code usability: ...}. */
  Optional<Object> remark(Origin origin, Place place, String message) {
    return note(origin, place, place.remarks(message));
  }

  /** Notes what is wrong at a place, in words that name it. */
  Optional<Object> note(Origin origin, Place place, String message) {
    found.add(new Problem(origin, place.path(), message));
    return Optional.empty();
  }

  /** Notes every key of a mapping that is not known. */
  void refuseUnknownKeys(Node.Mapping mapping, Place place, Vocabulary known) {
    mapping.entries().keySet().stream().filter(key -> !known.words().contains(key)).forEach(key ->
        remark(mapping.keyOrigin(key), place.key(key),
            mapping.isRestOfText(key) ? "unknown key; " + Slip.COMMA : known.refusesKey(key)));
  }

  /** All that were noted. */
  List<Problem> found() {
    return List.copyOf(found);
  }
}
