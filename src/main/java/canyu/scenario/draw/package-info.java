/** The parameters of the model, their priors, and sets of them that are drawn. */
package canyu.scenario.draw;
