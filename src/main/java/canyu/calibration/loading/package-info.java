/** A calibration read with all that it names, or refused with everything that does not fit. */
package canyu.calibration.loading;
