package canyu.study;

import canyu.city.Agency;
import canyu.city.Lever;
import java.util.EnumSet;
import java.util.Set;

/** The levers that decide how well a community answers and solves. */
final class Responses {

  static final Set<Lever> LEVERS = Set.copyOf(levers());

  private Responses() {}

  private static Set<Lever> levers() {
    Set<Lever> levers = EnumSet.of(Lever.CLOSED_LOOP, Lever.CLARITY, Lever.INTEGRATION);
    for (Agency agency : Agency.values()) {
      levers.add(agency.capacity());
    }
    return levers;
  }
}
