/** What changes, and what does not, with the assumption of how age and education go together. */
package canyu.calibration.dependence;
