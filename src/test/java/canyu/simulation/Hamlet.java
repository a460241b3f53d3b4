package canyu.simulation;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Happenings;
import canyu.city.Ladder;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.city.News;
import canyu.city.Residents;
import canyu.city.Strike;
import canyu.city.Sweep;
import canyu.city.Taste;
import canyu.city.Telling;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.population.OwnDivisions;
import canyu.process.WeeklyProcess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A place made by hand: communities with every channel and a programme, and residents who are middling in everything
 * unless a test says otherwise.
 */
public final class Hamlet {

  public final Residents residents;
  public final Communities communities;
  public final Ties ties;
  public final LeverLevels levers;

  private final City city;
  private final Chance chance = Chance.of(7, 0);
  private final Map<Lever, Double> moved = new EnumMap<>(Lever.class);
  private final List<Strike> strikes = new ArrayList<>();
  private final List<News> news = new ArrayList<>();
  private final List<Telling> rumours = new ArrayList<>();
  private Sweep sweep = Sweep.IN_ORDER;
  private boolean observed = true;

  private Hamlet(int count, int size, Ties ties) {
    this(new Residents(count * size), ties, communities(count, size, true));
    for (float[] means : communities.meanAttitude) {
      Arrays.fill(means, 0.5f);
    }
    fillMiddling();
  }

  private Hamlet(Residents residents, Ties ties, Communities communities) {
    this.residents = residents;
    this.communities = communities;
    this.ties = ties;
    this.levers = new LeverLevels(Towns.statusQuo(), communities.all().size());
    countAgesAgain();
    this.city = new City(residents, ties, communities, List.of("only"), List.of("only"));
  }

  private static Communities communities(int count, int size, boolean programme) {
    List<Community> all = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      all.add(new Community(c, c * size, (c + 1) * size, 0, 0, new float[5], programme));
    }
    return new Communities(all, 0.4f, OwnDivisions.USUAL);
  }

  /** One community of so many residents, none of whom knows another. */
  public static Hamlet of(int residents) {
    return of(1, residents);
  }

  /** Some communities of so many residents each, none of whom knows another. */
  public static Hamlet of(int communities, int size) {
    return new Hamlet(communities, size, new Ties(new int[communities * size + 1], new int[0]));
  }

  /** One community in which every pair given is a tie. */
  public static Hamlet tied(int residents, int[]... pairs) {
    return new Hamlet(1, residents, ties(residents, pairs));
  }

  /** Residents who differ in everything, with about ten ties each. */
  public static Hamlet motley(int communities, int size) {
    Random luck = new Random(11);
    int count = communities * size;
    int[][] pairs = IntStream.range(0, 5 * count)
        .mapToObj(pair -> new int[] {luck.nextInt(count), luck.nextInt(count)})
        .filter(pair -> pair[0] != pair[1])
        .toArray(int[][]::new);
    Hamlet hamlet = new Hamlet(communities, size, ties(count, pairs));
    hamlet.fillMotley(luck);
    return hamlet;
  }

  /** The ties that some pairs make. */
  public static Ties ties(int residents, int[]... pairs) {
    int[] row = new int[residents + 1];
    for (int[] pair : pairs) {
      row[pair[0] + 1]++;
      row[pair[1] + 1]++;
    }
    Arrays.parallelPrefix(row, Integer::sum);
    int[] next = row.clone();
    int[] tie = new int[2 * pairs.length];
    for (int[] pair : pairs) {
      tie[next[pair[0]]++] = pair[1];
      tie[next[pair[1]]++] = pair[0];
    }
    return new Ties(row, tie);
  }

  private void fillMiddling() {
    for (float[] level : List.of(residents.identity, residents.trust, residents.concern, residents.efficacy,
        residents.satisfaction, residents.identityAnchor, residents.trustAnchor, residents.concernAnchor,
        residents.efficacyAnchor, residents.satisfactionAnchor, residents.literacy, residents.timePressure)) {
      Arrays.fill(level, 0.5f);
    }
    Arrays.fill(residents.device, true);
    Arrays.fill(residents.activity, 1);
    Arrays.fill(residents.age, (byte) 30);
    Arrays.fill(residents.profile, OwnDivisions.USUAL.profile(Ladder.FEMALE, 30, Ladder.JUNIOR_COLLEGE));
    Arrays.fill(residents.channel, (byte) -1);
  }

  private void fillMotley(Random luck) {
    for (float[] level : List.of(residents.identity, residents.trust, residents.concern, residents.efficacy,
        residents.satisfaction, residents.identityAnchor, residents.trustAnchor, residents.concernAnchor,
        residents.efficacyAnchor, residents.satisfactionAnchor, residents.literacy, residents.timePressure,
        residents.access, residents.exposure)) {
      for (int i = 0; i < level.length; i++) {
        level[i] = luck.nextFloat();
      }
    }
    for (int i = 0; i < residents.count(); i++) {
      residents.utilityTaste[i] = (float) luck.nextGaussian();
      residents.privacyTaste[i] = Taste.of(luck.nextGaussian());
      residents.payingTaste[i] = Taste.of(luck.nextGaussian());
      residents.activity[i] = (float) Math.exp(luck.nextGaussian());
      residents.habit[i] = luck.nextFloat() * 1.5f - 0.5f;
      residents.informed[i] = luck.nextBoolean();
      residents.campaigned[i] = luck.nextInt(4) == 0;
      residents.enrolled[i] = luck.nextInt(3) == 0;
      residents.channel[i] = (byte) luck.nextInt(5);
      residents.lastActive[i] = (short) -luck.nextInt(20);
      residents.lastNews[i] = (short) -luck.nextInt(20);
    }
  }

  /** The same residents where no community runs a programme. */
  public Hamlet withoutProgramme() {
    return new Hamlet(residents, ties, communities(communities.all().size(), community().size(), false));
  }

  /** To be said whenever profiles were changed by hand. */
  public void countAgesAgain() {
    communities.all().forEach(community -> communities.countAges(community, residents));
  }

  /** Moves a lever everywhere, from the next week on. */
  public Hamlet with(Lever lever, double level) {
    moved.put(lever, level);
    return this;
  }

  /** The next weeks are not observed, so that nobody is asked anything. */
  public Hamlet unobserved() {
    observed = false;
    return this;
  }

  /** Visits communities in another way. */
  public Hamlet with(Sweep way) {
    sweep = way;
    return this;
  }

  /** An incident in the first community in every week that follows; several have different luck. */
  public Hamlet struck(double severity, boolean known) {
    strikes.add(new Strike(0, (float) severity, known, strikes.size()));
    return this;
  }

  /** News of an incident in every week that follows. */
  public Hamlet reported(double share) {
    news.add(new News((float) share, news.size()));
    return this;
  }

  /** A rumour in the first community in every week that follows; several have different luck. */
  public Hamlet rumoured(double share) {
    rumours.add(new Telling(0, (float) share, rumours.size()));
    return this;
  }

  /** From now on no news, rumours or incidents come from outside. */
  public Hamlet quiet() {
    strikes.clear();
    news.clear();
    rumours.clear();
    return this;
  }

  /** A week that begins: levers stand where the status quo and the test have put them. */
  public Week week(int number) {
    levers.reset();
    moved.forEach((lever, level) ->
        communities.all().forEach(community -> levers.move(lever, community, level.floatValue(), 1)));
    Happenings happenings = new Happenings(List.copyOf(strikes), List.copyOf(news), List.copyOf(rumours));
    return new Week(number, city, levers, chance, happenings, observed, sweep);
  }

  /** Lets some processes happen in a week. */
  public Hamlet live(int number, WeeklyProcess... processes) {
    Week week = week(number);
    for (WeeklyProcess process : processes) {
      process.run(week);
    }
    return this;
  }

  /** The number that chance has for a resident in a week, to be compared with a probability. */
  public double luck(Draw draw, int week, int resident) {
    return Chance.uniform(chance.stream(draw, week), resident);
  }

  /** The taste of a resident for a channel, t of the model, if tastes differ by so much. */
  public double channelTaste(int resident, int channel, double spread) {
    long bits = Chance.bits(chance.stream(Draw.CHANNEL_TASTE, 0), resident);
    return 1 + spread * (2 * Chance.lane(bits, channel) - 1);
  }

  /** Lets the ties of a resident see a state, in the bits of {@link Ties}. */
  public void show(int resident, int state) {
    Community home = communities.all().get(resident / community().size());
    ties.show(resident, state, home, communities.outbox[home.index()]);
    ties.deliver(communities.outbox);
  }

  public Community community() {
    return communities.all().get(0);
  }
}
