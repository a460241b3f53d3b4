package canyu.population;

import canyu.parameter.About;
import java.util.List;

/** The people themselves, one row each. */
@About("People one by one, from a file with the columns sex, age and education; perhaps district and housing, weight and"
    + " count, cluster and stratum")
public record Microdata(
    @About("path of the CSV file, from the folder of the frame") String file,
    @About(value = "what becomes of those who leave sex, age or education empty", preset = "refused") Unstated unstated,
    @About(value = "what becomes of those who are younger than the first band of age", preset = "refused") Young young,
    @About(value = "what a stratum with a single cluster adds to variances", preset = "refused") Lonely lonely,
    @About(value = "the last year of a band without end, such as 70+", unit = "years", min = Years.FIRST, max = Years.LAST,
        preset = "90")
    int oldest)
    implements People {

  /** The same people in another file. */
  public Microdata in(String other) {
    return new Microdata(other, unstated, young, lonely, oldest);
  }

  @Override
  public List<String> reconciliations() {
    return List.of();
  }
}
