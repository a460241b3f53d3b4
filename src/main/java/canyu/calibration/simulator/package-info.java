/** The model as a function of its parameters: cities that are asked the questions of surveys. */
package canyu.calibration.simulator;
