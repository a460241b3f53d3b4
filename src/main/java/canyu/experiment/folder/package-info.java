/** The folder of results as a whole. */
package canyu.experiment.folder;
