/** What runs will cost in time, memory and disk before they begin. */
package canyu.experiment.forecast;
