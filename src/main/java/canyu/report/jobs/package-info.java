/** Files by which the jobs of a cluster share the work of a scenario. */
package canyu.report.jobs;
