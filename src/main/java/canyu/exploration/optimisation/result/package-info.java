/** What was found: the finalists in fresh futures, when they fail, and scenarios of them. */
package canyu.exploration.optimisation.result;
