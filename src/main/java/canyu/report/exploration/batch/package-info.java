/** What came of many short runs as a table. */
package canyu.report.exploration.batch;
