package canyu.city;

/** Sex, as the survey asked it (Chen, section 2). */
public enum Sex {
  MALE,
  FEMALE
}
