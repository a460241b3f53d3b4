/** What reports of explorations have in common: their last sections, and parameters in words. */
package canyu.report.exploration.parts;
