/** Finished cities as a table: what every draw drew, and where every arm ended up. */
package canyu.exploration.ensemble;
