package canyu.population;

import java.util.List;

/** Where the joint distribution of sex, age and education comes from. */
public sealed interface People permits Marginals, Microdata {

  /** What had to be changed so that shares sum to 1, one sentence for each; empty if nothing. */
  List<String> reconciliations();
}
