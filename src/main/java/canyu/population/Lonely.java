package canyu.population;

import canyu.parameter.About;

/** What a stratum of microdata adds to variances in which there is a single cluster, so that nothing shows how clusters differ. */
public enum Lonely {
  @About("it is an error") REFUSED,
  @About("its cluster is held against the mean of all respondents, as lonely.psu=\"adjust\" does in R") CENTRED,
  @About("nothing: it was certain to be drawn, as lonely.psu=\"certainty\" in R") CERTAIN
}
