package canyu.gui.play;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import javax.swing.JFrame;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.util.Bag;

/**
 * MASON's controller behind the buttons of the window: plays, pauses and steps a simulation on a thread of its own, at
 * a wanted speed.
 *
 * <p>After some weeks, but at most {@link #FRAMES} times a second, it lets the window catch up before it goes on, so
 * that the window never falls behind and the city need not wait for every picture.
 */
public final class Player implements Controller {

  /** As many weeks a second as the machine can. */
  static final int UNLIMITED = 0;

  private static final int FRAMES = 20;
  private static final long SECOND = 1_000_000_000L;

  private final GUIState simulation;
  private final IntSupplier week;
  private final Runnable seen;
  private final ArrayList<JFrame> frames = new ArrayList<>();
  private final Thread thread = new Thread(this::live, "canyu-weeks");
  private volatile boolean playing;
  private volatile boolean closed;
  private volatile double weeksPerSecond = UNLIMITED;
  private volatile double measured;
  private volatile int lastWeek = Integer.MAX_VALUE;
  private int stepsWanted;

  /**
   * @param week the week that was lived through last
   * @param seen what the window does, on the event thread, when weeks have passed or playing began or ended
   */
  Player(GUIState simulation, IntSupplier week, Runnable seen) {
    this.simulation = simulation;
    this.week = week;
    this.seen = seen;
    simulation.init(this);
    simulation.start();
    thread.setDaemon(true);
    thread.start();
  }

  public boolean isPlaying() {
    return playing;
  }

  /** Plays, or pauses if it plays. */
  public void playOrPause() {
    playing = !playing;
    wake();
    seen.run();
  }

  public void pause() {
    playing = false;
    seen.run();
  }

  /** Plays until a week is over; does nothing if it is. */
  public void playTo(int wanted) {
    lastWeek = wanted;
    playing = week.getAsInt() < wanted;
    wake();
    seen.run();
  }

  /** Pauses, or lives through one more week if it pauses. */
  public synchronized void step() {
    stepsWanted++;
    playing = false;
    wake();
  }

  /**
   * Plays faster or slower from now on.
   *
   * @param weeks weeks a second, or {@link #UNLIMITED}
   */
  public void speed(double weeks) {
    weeksPerSecond = weeks;
    wake();
  }

  /** Weeks a second of late. */
  public double measuredSpeed() {
    return measured;
  }

  /** Ends the simulation and its thread. */
  void close() {
    closed = true;
    wake();
    betweenWeeks(simulation::quit);
  }

  private void wake() {
    LockSupport.unpark(thread);
  }

  private void live() {
    long due = System.nanoTime();
    long lastFrame = due;
    long lastStep = due;
    while (!closed) {
      boolean single = takeStep();
      long now = System.nanoTime();
      if (!single && !playing) {
        measured = 0;
        LockSupport.park();
        due = System.nanoTime();
        lastStep = due;
      } else if (!single && now < due) {
        LockSupport.parkNanos(due - now);
      } else {
        advance();
        due = Math.max(due + pauseNow(), now);
        now = System.nanoTime();
        measured = smoothed(measured, (double) SECOND / Math.max(1, now - lastStep));
        lastStep = now;
        if (single || !playing || now - lastFrame >= SECOND / FRAMES || pauseNow() >= SECOND / FRAMES) {
          letTheWindowSee();
          lastFrame = System.nanoTime();
        }
      }
    }
  }

  private synchronized boolean takeStep() {
    boolean wanted = stepsWanted > 0;
    stepsWanted -= wanted ? 1 : 0;
    return wanted;
  }

  private long pauseNow() {
    double weeks = weeksPerSecond;
    return weeks == UNLIMITED ? 0 : (long) (SECOND / weeks);
  }

  /** Lives through a week, unless the last one is over. */
  private void advance() {
    if (!closed && !simulation.step()) {
      playing = false;
    }
    if (week.getAsInt() >= lastWeek) {
      playing = false;
      lastWeek = Integer.MAX_VALUE;
    }
  }

  private static double smoothed(double speed, double lately) {
    return speed + 0.1 * (lately - speed);
  }

  private void letTheWindowSee() {
    try {
      EventQueue.invokeAndWait(() -> {
        if (!closed) {
          seen.run();
        }
      });
    } catch (InterruptedException e) {
      closed = true;
    } catch (InvocationTargetException e) {
      playing = false;
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Runs something between two weeks, while nothing in the city moves. */
  @SuppressWarnings("SynchronizeOnNonFinalField") // MASON never replaces the schedule of a state
  public void betweenWeeks(Runnable action) {
    synchronized (simulation.state.schedule) {
      action.run();
    }
  }

  @Override
  @SuppressWarnings("deprecation")
  public void doChangeCode(Runnable change) {
    betweenWeeks(change);
  }

  @Override
  public boolean registerFrame(JFrame frame) {
    return frames.add(frame);
  }

  @Override
  public boolean unregisterFrame(JFrame frame) {
    return frames.remove(frame);
  }

  @Override
  public boolean unregisterAllFrames() {
    frames.clear();
    return true;
  }

  @Override
  @SuppressWarnings("NonApiType") // MASON's
  public ArrayList<JFrame> getAllFrames() {
    return frames;
  }

  @Override
  public void refresh() {
    seen.run();
  }

  @Override
  public void setInspectors(Bag inspectors, Bag names) {
    // the window has panels of its own for residents and communities
  }

  @Override
  public void registerInspector(Inspector inspector, Stoppable stopper) {
    // as above
  }

  @Override
  @SuppressWarnings("NonApiType") // MASON's
  public ArrayList<Inspector> getAllInspectors() {
    return new ArrayList<>();
  }
}
