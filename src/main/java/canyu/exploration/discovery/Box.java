package canyu.exploration.discovery;

import canyu.exploration.ensemble.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws whose inputs lie within some restrictions, at most one for each input. */
public record Box(List<Restriction> restrictions) {

  /** All draws. */
  static final Box ALL = new Box(List.of());

  public Box {
    restrictions = List.copyOf(restrictions);
  }

  /** Between which values an input lies in it. */
  public Restriction of(int input) {
    return restrictions.stream().filter(each -> each.input() == input).findFirst()
        .orElseGet(() -> Restriction.none(input));
  }

  /** The same with another restriction of an input. */
  Box with(Restriction changed) {
    List<Restriction> all = new ArrayList<>(restrictions);
    int place = IntStream.range(0, all.size()).filter(k -> all.get(k).input() == changed.input()).findFirst()
        .orElse(all.size());
    if (place < all.size()) {
      all.remove(place);
    }
    if (changed.restricts()) {
      all.add(place, changed);
    }
    return new Box(all);
  }

  /** The same without the restriction of an input. */
  Box without(int input) {
    return with(Restriction.none(input));
  }

  /** Whether the inputs of a draw lie in it. */
  public boolean contains(Inputs inputs, int draw) {
    return restrictions.stream().allMatch(each -> each.holds(inputs.columns()[each.input()][draw]));
  }
}
