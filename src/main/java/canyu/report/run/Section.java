package canyu.report.run;

import canyu.report.page.Part;

/** A part of the report of a scenario. */
interface Section extends Part<RunResults> {}
