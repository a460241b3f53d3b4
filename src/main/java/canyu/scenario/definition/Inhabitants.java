package canyu.scenario.definition;

import canyu.parameter.About;
import java.util.Optional;

/** Who lives in the city and in how many communities. */
public record Inhabitants(
    @About("the file that says who they are; a path from the file that names it")
    String frame,
    @About(value = "how many residents", unit = "residents", min = 100, max = 100e6)
    int residents,
    @About(value = "how many residents make a community", unit = "residents", min = 50, max = 50000)
    int communitySize,
    @About(value = "in place of what the frame assumes: how much less educated the older are",
        unit = "logit per step and decade", min = -3, max = 3)
    Optional<Double> ageEducation) {

  public Inhabitants {
    if (communitySize > residents) {
      throw new IllegalArgumentException(
          "residents must fill at least one community of communitySize " + communitySize + ", but are " + residents);
    }
  }

  /** The same in a city of another size, with smaller communities if they do not fit in. */
  Inhabitants withResidents(int number) {
    return new Inhabitants(frame, number, Math.min(communitySize, number), ageEducation);
  }

  /** How many communities the city has. */
  public int communities() {
    return Math.max(1, Math.round((float) residents / communitySize));
  }
}
