/** How much of what is unknown about the effect of an arm goes back to which parameter, and how much is luck. */
package canyu.exploration.sensitivity;
