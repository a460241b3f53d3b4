/** One complete question: population, parameters, arms of countermeasures, events; read from YAML and checked. */
package canyu.scenario;
