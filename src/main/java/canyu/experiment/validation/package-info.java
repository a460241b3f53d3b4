/** How the model stands in the survey and in the published studies: simulated values beside published ones. */
package canyu.experiment.validation;
