/** What a scenario says: who lives there, for how long, the arms, the aims and the budget. */
package canyu.scenario.definition;
