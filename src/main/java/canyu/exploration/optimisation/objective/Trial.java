package canyu.exploration.optimisation.objective;

import canyu.exploration.optimisation.space.Mix;

/**
 * What a mix came to.
 *
 * @param levels by outcome and future, where the outcome ended up; NaN where it is not defined
 */
public record Trial(Mix mix, double[][] levels) {}
