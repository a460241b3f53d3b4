/** The MASON model: a city that lives through an arm of a scenario, week by week. */
package canyu.simulation;
