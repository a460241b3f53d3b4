/** Which mixes of countermeasures are best, found with few runs and confirmed in futures that no search has seen. */
package canyu.exploration.optimisation;
