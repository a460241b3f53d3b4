/** Who answered a real survey, and what they answered. */
package canyu.scenario.survey;
