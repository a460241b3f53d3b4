package canyu.city;

/**
 * A neighbourhood: the residents {@code from} (included) {@code to} (excluded), who are neighbours on a ring.
 *
 * @param index its number in the city
 * @param district the number of its district in {@link City#districts()}
 * @param housing the number of its housing type in {@link City#housingTypes()}
 * @param channelRank per channel its place among communities in [0, 1): it has the channel if the coverage is larger
 * @param programme whether it runs a big-data programme, and so a data platform
 */
public record Community(
    int index, int from, int to, int district, int housing, float[] channelRank, boolean programme) {

  private static final int GRID_SIZE = 300;

  /** The same community where it runs a big-data programme. */
  Community withProgramme() {
    return new Community(index, from, to, district, housing, channelRank, true);
  }

  /** How many residents it has. */
  public int size() {
    return to - from;
  }

  /** Whether a channel exists here under these levers. */
  public boolean has(Channel channel, LeverLevels levers) {
    return channelRank[channel.ordinal()] < levers.level(channel.coverage(), this);
  }

  /** The grid a resident lives in, from 0; a grid has about 300 residents, neighbours on the ring. */
  public int gridOf(int resident) {
    int grids = Math.max(1, Math.round((float) size() / GRID_SIZE));
    return (int) ((long) (resident - from) * grids / size());
  }
}
