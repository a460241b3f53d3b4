/** What happens to a city on a date, whatever the policy: incidents, rumours, moved levers. */
package canyu.scenario.event;
