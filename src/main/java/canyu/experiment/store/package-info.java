/** Finished runs on disk: what they depend on, how they are found again. */
package canyu.experiment.store;
