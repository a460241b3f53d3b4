/** How numbers, names and findings are worded, in one language at a time. */
package canyu.report.words;
