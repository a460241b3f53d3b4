/** The report of what is worth knowing, or asking. */
package canyu.report.exploration.worth;
