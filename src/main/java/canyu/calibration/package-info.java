/** Which parameters agree with a survey: the survey as a likelihood, the model as a simulator, runs that are kept. */
package canyu.calibration;
