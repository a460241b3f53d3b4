/** A calibration at work: its runs, the file that keeps them, and what was found. */
package canyu.calibration.run;
