/** Under which conditions an arm fails, or succeeds. */
package canyu.exploration.discovery;
