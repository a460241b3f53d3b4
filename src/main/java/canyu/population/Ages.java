package canyu.population;

import java.util.Optional;

/** The distribution of age in whole years. */
public sealed interface Ages permits Pyramid, Moments {

  /** Share of residents of every age from {@link Years#FIRST} to {@link Years#LAST}; sums to 1. */
  double[] shares();

  /** What had to be changed so that shares sum to 1. */
  Optional<String> reconciliation();
}
