package canyu.exploration.optimisation.space;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** All mixes that may be chosen. */
public record Space(List<Option> options) {

  /** How many mixes there are, doing nothing included; at most the largest number. */
  public double size() {
    return options.stream().mapToDouble(option -> 1.0 + option.ways()).reduce(1, (a, b) -> a * b);
  }

  /** Every mix, doing nothing first; only for spaces that are small. */
  public List<Mix> all() {
    List<Mix> mixes = new ArrayList<>(List.of(Mix.NOTHING));
    for (int k = 0; k < options.size(); k++) {
      int option = k;
      for (Mix mix : List.copyOf(mixes)) {
        LongStream.range(0, options.get(k).ways())
            .forEach(way -> mixes.add(mix.with(options.get(option).way(option, way))));
      }
    }
    return List.copyOf(mixes);
  }

  /** How many coordinates a mix has: whether and how strongly, and from when and where if there is a choice. */
  public int coordinates() {
    return options.stream().mapToInt(option -> 1 + (option.starts().size() > 1 ? 1 : 0) + (option.targets() > 1 ? 1 : 0))
        .sum();
  }

  /**
   * The mix at some coordinates.
   *
   * @param at each from 0 to 1
   * @param left the share of options that are left out on average; an option whose first coordinate is below it is
   */
  public Mix mix(double[] at, double left) {
    List<Dose> doses = new ArrayList<>();
    int next = 0;
    for (int k = 0; k < options.size(); k++) {
      Option option = options.get(k);
      double done = at[next++];
      double start = option.starts().size() > 1 ? at[next++] : 0;
      double target = option.targets() > 1 ? at[next++] : 0;
      if (done >= left) {
        doses.add(new Dose(k, Option.at(option.strengths(), (done - left) / (1 - left)),
            (int) Option.at(option.starts(), start), Option.index(option.targets(), target)));
      }
    }
    return new Mix(doses);
  }

  /**
   * A mix as numbers in which its effects are nearly linear: the strength of every option at every target, 0 where it is
   * not done, and where the start may be chosen the strength times how late that is, 0 to 1.
   */
  public double[] features(Mix mix) {
    double[] features = new double[options.stream().mapToInt(Space::width).sum()];
    int first = 0;
    for (int k = 0; k < options.size(); k++) {
      Option option = options.get(k);
      int from = first;
      mix.of(k).ifPresent(dose -> {
        features[from + dose.target()] = dose.strength();
        if (option.starts().size() > 1) {
          features[from + option.targets()] = dose.strength() * lateness(option.starts(), dose.start());
        }
      });
      first += width(option);
    }
    return features;
  }

  private static int width(Option option) {
    return option.targets() + (option.starts().size() > 1 ? 1 : 0);
  }

  private static double lateness(List<Double> starts, int start) {
    double first = starts.get(0);
    return (start - first) / (starts.get(starts.size() - 1) - first);
  }
}
