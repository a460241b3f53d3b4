/** The report of when an arm fails, or succeeds. */
package canyu.report.exploration.discovery;
