package canyu.scenario.survey;

import canyu.parameter.About;
import java.util.Map;
import java.util.Optional;

/** A cell of a printed cross-tabulation: what some respondents answered, and how many they were. */
public record PrintedCell(
    @About("their sex, if the cell is one of sex")
    Optional<String> sex,
    @About("their years of age, such as 16-24 or 75+, if the cell is one of age")
    Optional<String> age,
    @About("their level of education, if the cell is one of education")
    Optional<String> education,
    @About("their district, if the cell is one of districts")
    Optional<String> district,
    @About("their type of housing, if the cell is one of housing")
    Optional<String> housing,
    @About(value = "how many of them gave one of the answers; all respondents times their share in the frame if left out",
        unit = "people", min = 1, max = 1e7)
    Optional<Integer> answered,
    @About(value = "how many of a simple random sample would know the shares as well; answered divided by the design effect"
        + " if left out", unit = "people", min = 1, max = 1e7)
    Optional<Double> effective,
    @About(value = "the share of answers among them", unit = "share", min = 0, max = 1)
    Map<String, Double> shares) {

  public PrintedCell {
    if (shares.isEmpty()) {
      throw new IllegalArgumentException("shares must be of one answer at least, but are none");
    }
  }
}
