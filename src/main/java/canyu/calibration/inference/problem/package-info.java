/** What is asked, what was observed, and which runs were made: unknowns, targets, simulators, the history of runs. */
package canyu.calibration.inference.problem;
