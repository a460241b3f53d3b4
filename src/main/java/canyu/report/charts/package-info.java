/** Charts as scalable graphics in a page. */
package canyu.report.charts;
