/** The report on a calibration. */
package canyu.report.calibration;
