/** Runs of one city after another, and what is kept of each. */
package canyu.experiment.run;
