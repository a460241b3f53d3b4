/** Draws of a posterior: chains, and their correction by runs of the simulator. */
package canyu.calibration.inference.sampling;
