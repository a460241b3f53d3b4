package canyu.city;

/** Level of education in the five steps of the survey (Chen, section 2); its ordinal is e = 0…4 of the model. */
public enum Education {
  JUNIOR_HIGH_OR_BELOW,
  HIGH_SCHOOL,
  JUNIOR_COLLEGE,
  BACHELOR,
  MASTER_OR_ABOVE
}
