package canyu.desk.play;

import canyu.exploration.optimisation.space.Dose;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A class that plays: who is there, and what came of their mixes. Mixes live one after the other, in the same cities with the
 * same luck; each pupil has one, the last that they handed in.
 */
public final class ClassRoom implements AutoCloseable {

  /** More pupils than these are not let in. */
  public static final int MOST_PUPILS = 60;

  /** In so many cities a mix lives. */
  public static final int CITIES = Play.FIRST_CITIES;

  /** Letters that nobody takes for another. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int CODE = 6;
  private static final int TOKEN = 18;
  private static final long LONG = 300_000;
  private static final String WINDOW = "class";

  private final String code = anyCode();
  private final Play play;
  private final Consumer<Throwable> faults;
  private final Map<String, Pupil> pupils = new LinkedHashMap<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "canyu-class");
    thread.setDaemon(true);
    return thread;
  });
  private ClassGame game;
  private int joined;

  /**
   * @param threads how many cities live at a time
   * @param faults hears of mixes that could not live
   */
  public ClassRoom(ClassGame game, int threads, Consumer<Throwable> faults) {
    this.game = game;
    this.play = new Play(threads);
    this.faults = faults;
  }

  private static String anyCode() {
    SecureRandom luck = new SecureRandom();
    StringBuilder code = new StringBuilder();
    for (int k = 0; k < CODE; k++) {
      code.append(LETTERS.charAt(luck.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** With what pupils join. */
  public String code() {
    return code;
  }

  /** Whether that is the code, in a time that does not tell how much of it is right. */
  public boolean isCode(String guess) {
    return MessageDigest.isEqual(guess.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Lets a pupil in.
   *
   * @return by what they are known from now on; empty where nobody more is let in
   */
  public synchronized Optional<String> join(String name) {
    if (pupils.size() >= MOST_PUPILS) {
      return Optional.empty();
    }
    byte[] token = new byte[TOKEN];
    new SecureRandom().nextBytes(token);
    String seat = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    pupils.put(seat, new Pupil(++joined, name, Optional.empty()));
    return Optional.of(seat);
  }

  /** Who sits there; empty if nobody does any more. */
  public synchronized Optional<Pupil> at(String seat) {
    return Optional.ofNullable(pupils.get(seat));
  }

  /**
   * Hands a mix in, in place of what was handed in before.
   *
   * @return whether somebody sits there who waits for no other
   * @throws canyu.parameter.ParameterException if there is no such mix
   */
  public synchronized boolean handIn(String seat, HandedMix handed) {
    Pupil pupil = pupils.get(seat);
    if (pupil == null || pupil.handed().filter(now -> now.outcome().isEmpty()).isPresent()) {
      return false;
    }
    ClassGame playing = game;
    List<Dose> mix = List.copyOf(handed.in(playing));
    pupils.put(seat, pupil.handing(mix));
    worker.execute(() -> live(seat, mix, playing));
    return true;
  }

  private void live(String seat, List<Dose> mix, ClassGame playing) {
    if (at(seat).filter(pupil -> pupil.waitsFor(mix)).isEmpty()) {
      return;
    }
    try {
      Living living = play.move(WINDOW, playing.desk(), playing.state(mix));
      int cities = living.await(CITIES, LONG);
      living.end();
      if (cities < CITIES) {
        throw new IllegalStateException("a mix of a class took too long");
      }
      MixOutcome outcome = MixOutcome.of(living.comparison(CITIES), playing.outcome());
      change(seat, pupil -> pupil.knowing(mix, outcome));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      faults.accept(fault);
      change(seat, pupil -> pupil.waitsFor(mix) ? pupil.empty() : pupil);
    }
  }

  private synchronized void change(String seat, UnaryOperator<Pupil> change) {
    pupils.computeIfPresent(seat, (there, pupil) -> change.apply(pupil));
  }

  /** What is played. */
  public synchronized ClassGame game() {
    return game;
  }

  /** Plays something else; what was handed in before is gone. */
  public synchronized void play(ClassGame other) {
    game = other;
    pupils.replaceAll((seat, pupil) -> pupil.empty());
  }

  /** Everybody, in the order in which they joined. */
  public synchronized List<Pupil> pupils() {
    return List.copyOf(pupils.values());
  }

  /** Sends a pupil out, who may join again. */
  public synchronized void remove(int number) {
    pupils.values().removeIf(pupil -> pupil.number() == number);
  }

  /** Nobody plays any more. */
  @Override
  public void close() {
    worker.shutdownNow();
    play.close();
  }
}
