package canyu.scenario.definition;

import canyu.countermeasure.Countermeasure;
import canyu.parameter.About;
import canyu.parameter.Shorthand;
import canyu.scenario.event.Event;
import java.util.List;
import java.util.Map;

/** What is done, and what happens, in one arm; by itself, or on top of other arms. */
@Shorthand("add")
public record Arm(
    @About(value = "the arms that it builds on: all that is done and happens there", preset = "[]", key = "extends",
        single = true)
    List<String> bases,
    @About(value = "the countermeasures of this arm, beside those of the arms that it builds on", preset = "[]")
    List<Countermeasure> add,
    @About(value = "kinds of countermeasures, such as dataSecurity, that it leaves out of the arms it builds on",
        preset = "[]", single = true)
    List<String> without,
    @About(value = "what happens in this arm beside the events of the scenario", preset = "[]")
    List<Event> events,
    @About(value = "the names of events that do not happen in this arm", preset = "[]", single = true)
    List<String> absent,
    @About(value = "its name in other languages, such as {zh: 服务平台}", preset = "{}")
    Map<String, String> names) {

  /** An arm by itself, in which nothing but countermeasures is new. */
  public static Arm of(List<Countermeasure> countermeasures) {
    return new Arm(List.of(), countermeasures, List.of(), List.of(), List.of(), Map.of());
  }
}
