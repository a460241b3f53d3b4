/** Cities that live through mixes, and the whole way from the question to its answer. */
package canyu.exploration.optimisation.run;
