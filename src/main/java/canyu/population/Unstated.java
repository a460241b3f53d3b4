package canyu.population;

import canyu.parameter.About;

/** What becomes of people of microdata who do not state their sex, their age or their education. */
public enum Unstated {
  @About("they are an error") REFUSED,
  @About("they are spread over what they do not state as those alike in what they do") ALIKE,
  @About("they count among those who answer, but not among the people a city is drawn from") LEFT_OUT
}
