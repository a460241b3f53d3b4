/** The arms of a scenario compared over all cities. */
package canyu.experiment.comparison;
