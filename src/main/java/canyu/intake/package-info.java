/** A survey of one's own: what its columns are taken for, and the files for a calibration that come of it. */
package canyu.intake;
