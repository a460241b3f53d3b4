/** What the inverse questions came to, as people read it. */
package canyu.report.exploration;
