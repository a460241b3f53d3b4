package canyu.exploration.optimisation.search;

import canyu.exploration.optimisation.objective.Futures;
import canyu.exploration.optimisation.objective.MixQuestion;
import canyu.exploration.optimisation.objective.MixScore;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.space.Mix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The mixes that a search has tried so far, doing nothing first. */
public final class Tried {

  private final MixQuestion question;
  private final Futures futures;
  private final int most;
  private final List<Trial> trials = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * A search that has tried nothing but doing nothing.
   *
   * @param most how many mixes may be tried, doing nothing included
   */
  public Tried(MixQuestion question, Futures futures, int most) {
    this.question = question;
    this.futures = futures;
    this.most = most;
    add(List.of(Mix.NOTHING));
  }

  /** Tries some mixes more: those that are new and can be afforded, as many as may still be tried. */
  void add(List<Mix> mixes) {
    List<Mix> fresh = new ArrayList<>();
    for (Mix mix : mixes) {
      if (trials.size() + fresh.size() < most && question.affords(mix) && keys.add(mix.key())) {
        fresh.add(mix);
      }
    }
    trials.addAll(futures.of(fresh));
  }

  boolean has(Mix mix) {
    return keys.contains(mix.key());
  }

  /** How many mixes may still be tried. */
  int left() {
    return most - trials.size();
  }

  /** What was looked for. */
  public MixQuestion question() {
    return question;
  }

  /** Every mix that was tried with what it came to, in order. */
  public List<Trial> trials() {
    return List.copyOf(trials);
  }

  /** How good each is, in the same order. */
  public List<MixScore> scores() {
    return question.judge().scores(trials, trials.get(0));
  }

  /** What all gains are measured from. */
  public double[] reference() {
    return question.reference(scores().get(0));
  }

  /** The best mixes tried, spread over the front; doing nothing is none. */
  public List<Trial> finalists(int number) {
    return Front.spread(scores(), reference(), number).stream().map(trials::get).toList();
  }

  /** The coordinates of all, as emulators take them. */
  double[][] points() {
    return trials.stream().map(trial -> question.space().features(trial.mix())).toArray(double[][]::new);
  }

  /** One of the numbers of every score: gains first, then slacks. */
  static double[] column(List<MixScore> scores, int number) {
    int gains = scores.get(0).gains().length;
    return IntStream.range(0, scores.size()).mapToDouble(k -> number < gains
        ? scores.get(k).gains()[number] : scores.get(k).slacks()[number - gains]).toArray();
  }
}
