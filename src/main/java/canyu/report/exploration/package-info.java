/** Reports of what matters, and of when an arm fails. */
package canyu.report.exploration;
