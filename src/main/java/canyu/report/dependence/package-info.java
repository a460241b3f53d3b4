/** The report on a comparison of dependences. */
package canyu.report.dependence;
