package canyu.population;

import canyu.parameter.About;

/** Who among the people of a frame has a device with which digital channels can be used. */
public enum Devices {
  @About("some, by age and education") SOME,
  @About("all, as among those who answered a web survey") ALL
}
