/** Many short runs: arms of scenarios that differ in some values, of which only the end is kept. */
package canyu.exploration.batch;
