/** The report of which mixes are best. */
package canyu.report.exploration.optimisation;
