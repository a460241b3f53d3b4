/** The reference pages, the schema and the skeleton of a scenario. */
package canyu.report.reference;
