package canyu.population;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Outbox;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.city.Ties;
import java.util.List;

/** Draws the first city: its residents, their communities and their ties. */
public final class Population {

  private Population() {}

  /**
   * The city on the first day of the burn-in.
   *
   * <p>Residents are numbered community by community, and in a community as they sit on its ring. The same key draws
   * the same city in whatever order the sweep goes.
   *
   * @param composition who the people of the frame are, see {@link Composition}
   * @param residents how many residents the city has
   * @param communitySize about how many residents a community has; sizes differ by at most 1
   * @throws IllegalArgumentException if either number is smaller than 1
   */
  public static City draw(Frame frame, Composition composition, Traits traits, Network network, Start start,
      int residents, int communitySize, Chance chance, Sweep sweep) {
    int count = communities(residents, communitySize);
    List<Community> all = Layout.of(frame, start, residents, count, chance);
    Communities communities = new Communities(all, (float) start.record(), composition.divisions());
    Residents people = new Residents(residents);
    short[] drawn = composition.draw(residents, chance);
    Cells cells = new Cells(composition.divisions());
    Ring ring = new Ring(network, cells, chance);
    Characters characters = new Characters(cells, traits, frame.devices(), start, chance, people);
    sweep.over(all, community -> {
      ring.seat(drawn, community);
      characters.draw(community, drawn, communities);
      communities.countAges(community, people);
    });
    Ties ties = new TieBuilder(network, all, chance, sweep).build();
    showTheInformed(all, people, ties, sweep);
    return new City(people, ties, communities,
        List.copyOf(frame.districts().keySet()), List.copyOf(frame.housing().keySet()));
  }

  private static int communities(int residents, int communitySize) {
    if (residents < 1 || communitySize < 1) {
      throw new IllegalArgumentException(
          "residents and communitySize must be at least 1, but are " + residents + " and " + communitySize);
    }
    return (int) Math.max(1, Math.round((double) residents / communitySize));
  }

  /**
   * So that they can be asked in the first week; through outboxes of their own, since never again are there so many.
   */
  private static void showTheInformed(List<Community> all, Residents people, Ties ties, Sweep sweep) {
    Outbox[] outboxes = all.stream().map(community -> new Outbox()).toArray(Outbox[]::new);
    sweep.over(all, community -> {
      for (int i = community.from(); i < community.to(); i++) {
        ties.show(i, people.informed[i] ? Ties.INFORMED : 0, community, outboxes[community.index()]);
      }
    });
    ties.deliver(outboxes);
  }
}
