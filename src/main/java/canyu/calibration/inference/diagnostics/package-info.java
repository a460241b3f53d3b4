/** How far a posterior can be trusted, as facts: checks, ranks of known truths, what is left open, and the verdict. */
package canyu.calibration.inference.diagnostics;
