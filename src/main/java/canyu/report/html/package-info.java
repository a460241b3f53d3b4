/** The results of a scenario as one HTML document that needs nothing but itself. */
package canyu.report.html;
