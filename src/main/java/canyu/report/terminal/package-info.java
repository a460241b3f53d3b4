/** Tables and forecasts for a terminal. */
package canyu.report.terminal;
