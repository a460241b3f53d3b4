/** What a calibration says, and what it seeks: parameters, and cut points of questions. */
package canyu.calibration.plan;
