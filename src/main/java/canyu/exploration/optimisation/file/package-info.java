/** A question for the best mixes, read from YAML, checked, and with all that it names. */
package canyu.exploration.optimisation.file;
