/** Reports of what matters, of when an arm fails, of which mix is best, and of what is worth asking. */
package canyu.report.exploration;
