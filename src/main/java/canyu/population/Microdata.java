package canyu.population;

import canyu.parameter.About;
import java.util.List;

/** The people themselves, one row each. */
@About("People one by one, from a file with the columns sex, age and education, perhaps weight and count")
public record Microdata(@About("path of the CSV file, from the folder of the frame") String file) implements People {

  @Override
  public List<String> reconciliations() {
    return List.of();
  }
}
