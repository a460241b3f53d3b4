/** What can be said of a scenario before it is run: what it leaves open, what it costs, how it differs from another. */
package canyu.scenario.review;
