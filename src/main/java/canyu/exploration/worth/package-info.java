/** What is worth knowing, or asking, before an arm is chosen. */
package canyu.exploration.worth;
