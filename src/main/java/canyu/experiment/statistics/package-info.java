/** Paired effects, their intervals, verdicts and what the variance is due to. */
package canyu.experiment.statistics;
