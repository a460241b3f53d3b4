/** What matters, when an arm fails, and what is worth asking: questions to cities that draw their parameters. */
package canyu.exploration;
