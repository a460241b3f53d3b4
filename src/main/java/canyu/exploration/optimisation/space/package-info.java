/** Mixes of countermeasures, and the space of all that may be chosen. */
package canyu.exploration.optimisation.space;
