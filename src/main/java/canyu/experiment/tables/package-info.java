/** The tables of results, as CSV and as Parquet. */
package canyu.experiment.tables;
