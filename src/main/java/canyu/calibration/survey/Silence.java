package canyu.calibration.survey;

/**
 * A subgroup of respondents in which nobody answered a question.
 *
 * @param missing how many were asked; 0 where nobody is in the subgroup
 */
public record Silence(Question question, Subgroup subgroup, int missing) {}
