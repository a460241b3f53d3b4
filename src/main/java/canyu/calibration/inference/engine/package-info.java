/** What finds a posterior, or one best set of parameters: one class for each engine, and the rounds they share. */
package canyu.calibration.inference.engine;
