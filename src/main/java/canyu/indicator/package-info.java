/** What we watch: weekly indicators of a city and its groups, and the virtual survey. */
package canyu.indicator;
