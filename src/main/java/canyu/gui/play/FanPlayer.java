package canyu.gui.play;

import canyu.laboratory.Fan;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets small cities follow a large one on a thread of its own, which leaves most of the machine to the large one. */
final class FanPlayer {

  private static final long IDLE = 50_000_000L;
  private static final long BETWEEN_PICTURES = 300_000_000L;

  /** While the large city plays, the small ones rest so many times as long as they have worked. */
  private static final int REST = 3;

  private final Fan fan;
  private final BooleanSupplier playing;
  private final Runnable seen;
  private final Thread thread = new Thread(this::live, "canyu-fan");
  private volatile boolean closed;

  /**
   * @param playing whether the large city plays
   * @param seen what is done, on this thread, now and then when weeks have passed and the large city stands still
   */
  FanPlayer(Fan fan, BooleanSupplier playing, Runnable seen) {
    this.fan = fan;
    this.playing = playing;
    this.seen = seen;
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends the thread after what it is at. */
  void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void live() {
    long lastPicture = System.nanoTime();
    boolean unseen = false;
    while (!closed) {
      long began = System.nanoTime();
      boolean lived = fan.step();
      unseen |= lived;
      long now = System.nanoTime();
      if (unseen && !playing.getAsBoolean() && (!lived || now - lastPicture > BETWEEN_PICTURES)) {
        seen.run();
        unseen = false;
        lastPicture = now;
      }
      LockSupport.parkNanos(!lived ? IDLE : playing.getAsBoolean() ? REST * (now - began) : 0);
    }
  }
}
