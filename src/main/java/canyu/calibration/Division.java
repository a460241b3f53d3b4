package canyu.calibration;

import canyu.indicator.Groups;
import canyu.parameter.About;
import java.util.List;
import java.util.Locale;

/** A way to divide respondents into groups. */
public enum Division {
  @About("men and women") SEX,
  @About("the bands of age") AGE,
  @About("the levels of education") EDUCATION,
  @About("the districts") DISTRICT,
  @About("the types of housing") HOUSING;

  /** The groups. */
  List<Subgroup> subgroups(Groups groups) {
    return Subgroup.by(name().toLowerCase(Locale.ROOT), groups);
  }
}
