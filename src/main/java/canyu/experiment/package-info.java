/** Arms times replicates: runs, their paired effects, and the files in which both are kept. */
package canyu.experiment;
