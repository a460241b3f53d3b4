/** Reports of what matters, of when an arm fails, and of which mix is best. */
package canyu.report.exploration;
