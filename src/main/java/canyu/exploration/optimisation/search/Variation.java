package canyu.exploration.optimisation.search;

import canyu.calibration.inference.problem.RandomStream;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Option;
import canyu.exploration.optimisation.space.Space;
import java.util.ArrayList;
import java.util.List;

/** Makes mixes that are like others. */
record Variation(Space space, RandomStream luck) {

  private static final double TAKEN_AWAY = 0.35;
  private static final double ANYWHERE = 0.3;
  private static final double NEAR = 0.15;

  /** A mix with one countermeasure more, less, or done otherwise; now and then two of these. */
  Mix changed(Mix mix) {
    Mix once = changedOnce(mix);
    return luck.nextDouble() < 0.5 ? once : changedOnce(once);
  }

  private Mix changedOnce(Mix mix) {
    int option = (int) (luck.nextDouble() * space.options().size());
    if (mix.of(option).isEmpty()) {
      return mix.with(any(option));
    }
    return luck.nextDouble() < TAKEN_AWAY ? mix.without(option) : mix.with(otherwise(mix.of(option).get()));
  }

  private Dose any(int option) {
    Option choice = space.options().get(option);
    return new Dose(option, Option.at(choice.strengths(), luck.nextDouble()),
        (int) Option.at(choice.starts(), luck.nextDouble()), Option.index(choice.targets(), luck.nextDouble()));
  }

  /** Anything else of the same option, or about as strong from about the same week. */
  private Dose otherwise(Dose dose) {
    if (luck.nextDouble() < ANYWHERE) {
      return any(dose.option());
    }
    Option choice = space.options().get(dose.option());
    return new Dose(dose.option(), near(choice.strengths(), dose.strength()),
        (int) near(choice.starts(), dose.start()), dose.target());
  }

  private double near(List<Double> values, double value) {
    double place = (values.indexOf(value) + 0.5) / values.size() + NEAR * luck.nextGaussian();
    return Option.at(values, Math.min(1 - 1e-9, Math.max(0, place)));
  }

  /** A mix that does of every option what one of two does. */
  Mix between(Mix one, Mix other) {
    List<Dose> doses = new ArrayList<>();
    for (int k = 0; k < space.options().size(); k++) {
      (luck.nextDouble() < 0.5 ? one : other).of(k).ifPresent(doses::add);
    }
    return new Mix(List.copyOf(doses));
  }
}
