package canyu.population;

import canyu.parameter.About;

/** What becomes of people of microdata who are younger than the first band of age. */
public enum Young {
  @About("they are an error") REFUSED,
  @About("they are left out of everything") LEFT_OUT
}
