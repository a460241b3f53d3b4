/** The report of a calibration and a scenario under several assumptions of how age and education go together. */
package canyu.report.html.dependence;
