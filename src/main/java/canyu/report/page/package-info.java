/** The building blocks of a page: elements, tables, style. */
package canyu.report.page;
