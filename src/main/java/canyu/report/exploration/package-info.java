/** Reports of what matters, of when an arm fails, and of the best mixes. */
package canyu.report.exploration;
