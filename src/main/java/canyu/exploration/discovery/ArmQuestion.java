package canyu.exploration.discovery;

/**
 * What is asked about an arm.
 *
 * @param arm its name
 * @param criterion what makes a draw a case
 * @param fails whether cases are failures or successes
 */
public record ArmQuestion(String arm, Criterion criterion, boolean fails) {}
