/** Searches for the best mixes: with an emulator, or by evolution. */
package canyu.exploration.optimisation.search;
