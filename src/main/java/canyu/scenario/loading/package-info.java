/** A scenario read with all files that it names, and checked. */
package canyu.scenario.loading;
