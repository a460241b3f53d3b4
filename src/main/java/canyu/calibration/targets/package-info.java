/** What is to be met, and how far it may be missed: answers, their errors, published studies. */
package canyu.calibration.targets;
