package canyu.exploration.optimisation.result;

/**
 * What one countermeasure adds to a mix: by how much the first objective would be less without it, as the emulator expects.
 *
 * @param option its number among those to choose from
 * @param low lower end of the 95 % band
 * @param high upper end
 * @param cost of the countermeasure in that mix
 */
public record Marginal(int option, double gain, double low, double high, double cost) {}
