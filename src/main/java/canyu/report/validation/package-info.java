/** The report of a validation: how the model stands in the survey and in published studies. */
package canyu.report.validation;
