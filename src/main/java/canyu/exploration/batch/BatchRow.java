package canyu.exploration.batch;

import canyu.experiment.statistics.Effect;
import canyu.scenario.definition.Outcome;
import java.util.Map;

/**
 * What came of one experiment of a design.
 *
 * @param number of its row, from 1
 * @param compared whether it has an arm that is compared with another; if not, effects are none
 * @param effects by outcome, the most important first
 */
public record BatchRow(int number, boolean compared, Map<Outcome, Effect> effects) {}
