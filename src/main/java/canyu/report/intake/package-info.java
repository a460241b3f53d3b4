/** What was made of a survey of one's own, as people read it. */
package canyu.report.intake;
