/** Published studies of the field, done again in the simulated city with their own design. */
package canyu.study;
