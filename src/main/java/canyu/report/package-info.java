/** Results and reference as people read them. */
package canyu.report;
