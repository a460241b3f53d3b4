package canyu.report.html;

/** A part of the report of a scenario. */
interface Section extends Part<Results> {}
