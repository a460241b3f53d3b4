package canyu.population;

import canyu.parameter.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Each distribution by itself, as a survey or a yearbook prints them, and an assumption about how they go together. */
@About("Sex, age and education one by one; how age and education go together is assumed")
public record Marginals(
    @About(value = "residents of each sex", unit = "share", min = 0, max = 1) Map<String, Double> sex,
    @About(value = "residents of each level of education", unit = "share", min = 0, max = 1)
    Map<String, Double> education,
    @About("distribution of age") Ages ages,
    @About(value = "how much less educated the older are: fall, with ten years of age, of the log odds of one more step"
        + " of education", unit = "logit per step and decade", min = -3, max = 3)
    double ageEducation)
    implements People {

  public Marginals {
    Shares.checkShares("sex", sex);
    Shares.checkShares("education", education);
  }

  /** The same distributions under another assumption of how age and education go together. */
  public Marginals with(double association) {
    return new Marginals(sex, education, ages, association);
  }

  @Override
  public List<String> reconciliations() {
    List<String> changes = new ArrayList<>();
    Shares.change("sex", sex.values()).ifPresent(changes::add);
    Shares.change("education", education.values()).ifPresent(changes::add);
    ages.reconciliation().ifPresent(changes::add);
    return changes;
  }
}
