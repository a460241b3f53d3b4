/** What stands for the simulator near the runs that were made, and how likely an observation is by it. */
package canyu.calibration.inference.emulator;
