/** Which parameters agree with what was observed: engines that know simulators and surveys, but no city. */
package canyu.calibration.inference;
