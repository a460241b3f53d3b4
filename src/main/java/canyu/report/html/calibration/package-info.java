/** The report of a calibration: which parameters agree with a survey, and how far they can be trusted. */
package canyu.report.html.calibration;
