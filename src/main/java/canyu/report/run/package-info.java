/** The report on the arms of a scenario. */
package canyu.report.run;
