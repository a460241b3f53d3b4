package canyu.calibration;

import canyu.parameter.About;
import java.util.List;
import java.util.Locale;

/** A way to divide respondents into groups. */
public enum Division {
  @About("men and women") SEX,
  @About("five bands of age") AGE,
  @About("five levels of education") EDUCATION;

  /** The groups. */
  List<Subgroup> subgroups() {
    return Subgroup.by(name().toLowerCase(Locale.ROOT));
  }
}
