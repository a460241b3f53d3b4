package canyu.desk.play;

import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * All that is played at one desk, perhaps in several windows. Cities are kept from move to move, within bounds; a window
 * that moves on ends what it waited for before.
 */
public final class Play implements AutoCloseable {

  /** So many cities answer a move; others are added. */
  public static final int FIRST_CITIES = 8;

  /** From this number on, cities are in no answer: futures that nobody has seen. */
  public static final int UNSEEN = 1000;

  private static final int GROUNDS = 2;
  private static final int WINDOWS = 8;

  private final int threads;
  private final ExecutorService workers;
  private final Map<Place, Ground> grounds = new Recent<>(GROUNDS);
  private final Map<String, Seat> windows = new Recent<>(WINDOWS, Play::leave);

  /** Where cities settle alike. */
  private record Place(Node.Mapping scenario, String state) {}

  /** What a window waits for, and what it asked for it with. */
  private record Seat(DeskScenario desk, DeskState state, Ground ground, Living living) {

    boolean askedFor(DeskScenario sameDesk, DeskState sameState) {
      return desk.equals(sameDesk) && state.equals(sameState) && !living.isEnded();
    }

    boolean waitsFor(Ground where, Scenario what) {
      return ground == where && living.loaded().scenario().equals(what) && !living.isEnded();
    }
  }

  /** @param threads how many cities live at a time; no number depends on it */
  public Play(int threads) {
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, work -> {
      Thread thread = new Thread(work, "canyu-desk-city");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Lets cities live through a state, unless they already do.
   *
   * @param window for whom
   * @throws ParameterException saying everything that is wrong with the state
   */
  public Living move(String window, DeskScenario scenario, DeskState state) {
    Optional<Living> same = asked(window, scenario, state);
    return same.isPresent() ? same.get() : begun(window, scenario, state);
  }

  /** What lives through this very state, which then is not read again; whoever waits for more cities asks so. */
  private Optional<Living> asked(String window, DeskScenario scenario, DeskState state) {
    synchronized (windows) {
      return Optional.ofNullable(windows.get(window)).filter(seat -> seat.askedFor(scenario, state)).map(Seat::living);
    }
  }

  private Living begun(String window, DeskScenario scenario, DeskState state) {
    Ground ground = ground(scenario, state);
    LoadedScenario loaded = scenario.decided(ground.settled(), state);
    synchronized (windows) {
      Seat seat = windows.get(window);
      if (seat != null && seat.waitsFor(ground, loaded.scenario())) {
        return seat.living();
      }
      Living living = new Living(loaded, ground, 0, scenario.mostCities(state), workers);
      leave(windows.put(window, new Seat(scenario, state, ground, living)));
      living.begin(threads);
      return living;
    }
  }

  /**
   * Lets cities live through a state, beside the arms of the scenario, that are in no answer to a move.
   *
   * @param window for whom
   * @param cities how many
   * @throws ParameterException saying everything that is wrong with the state
   */
  public Living handIn(String window, DeskScenario scenario, DeskState state, int cities) {
    Ground unseen = new Ground(ground(scenario, state).settled());
    Living living = new Living(scenario.handedIn(unseen.settled(), state), unseen, UNSEEN, cities, workers);
    synchronized (windows) {
      leave(windows.put(window, new Seat(scenario, state, unseen, living)));
    }
    living.begin(threads);
    return living;
  }

  private static void leave(Seat seat) {
    if (seat != null) {
      seat.living().end();
    }
  }

  private Ground ground(DeskScenario scenario, DeskState state) {
    Place place = new Place(scenario.written(), scenario.ground(state));
    synchronized (grounds) {
      Ground known = grounds.get(place);
      if (known == null) {
        known = new Ground(scenario.settled(state));
        grounds.put(place, known);
      }
      return known;
    }
  }

  /** Ends all that lives. */
  @Override
  public void close() {
    synchronized (windows) {
      windows.values().forEach(seat -> seat.living().end());
    }
    workers.shutdownNow();
  }
}
