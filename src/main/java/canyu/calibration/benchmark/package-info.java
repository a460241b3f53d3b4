/** Problems whose posterior is known, to measure calibration against. */
package canyu.calibration.benchmark;
