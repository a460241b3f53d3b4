package canyu.scenario.definition;

import canyu.countermeasure.Policy;
import canyu.scenario.event.Event;
import java.util.List;

/** What one arm comes to: what is done in it, and what happens. */
public record Plan(Policy policy, List<Event> events) {}
