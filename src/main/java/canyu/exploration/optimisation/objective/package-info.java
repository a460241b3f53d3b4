/** What makes a mix good: objectives, limits, what counts of futures that differ, and the score that comes of all. */
package canyu.exploration.optimisation.objective;
