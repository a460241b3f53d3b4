package canyu.scenario.definition;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Policy;
import canyu.parameter.Names;
import canyu.scenario.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What arms come to that build on others. Those that are not there, or that lead back to themselves, add nothing. */
public record Lineage(Map<String, Arm> arms, List<Event> events) {

  /** What an arm comes to. */
  Plan plan(String name) {
    Set<String> absent = new LinkedHashSet<>();
    List<Event> happens = new ArrayList<>(events);
    withAll(name).forEach(each -> {
      happens.addAll(arms.get(each).events());
      absent.addAll(arms.get(each).absent());
    });
    return new Plan(new Policy(countermeasures(name)),
        happens.stream().filter(event -> event.name().filter(absent::contains).isEmpty()).toList());
  }

  /** An arm after all on which it builds, each once. */
  public Set<String> withAll(String name) {
    Set<String> all = new LinkedHashSet<>();
    add(name, new LinkedHashSet<>(), all);
    return all;
  }

  private void add(String name, Set<String> open, Set<String> all) {
    if (arms.containsKey(name) && open.add(name)) {
      arms.get(name).bases().forEach(base -> add(base, open, all));
      all.add(name);
    }
  }

  private List<Countermeasure> countermeasures(String name) {
    return countermeasures(name, new LinkedHashSet<>());
  }

  /** What an arm adds to what is left of those on which it builds; an arm that comes twice counts once. */
  private List<Countermeasure> countermeasures(String name, Set<String> seen) {
    List<Countermeasure> all = new ArrayList<>();
    if (arms.containsKey(name) && seen.add(name)) {
      Arm arm = arms.get(name);
      arm.bases().forEach(base -> all.addAll(countermeasures(base, seen)));
      all.removeIf(each -> arm.without().contains(Names.decapitalised(each.getClass())));
      all.addAll(arm.add());
    }
    return List.copyOf(all);
  }

  /** The kinds of countermeasures that an arm takes over. */
  public Set<String> inherited(String name) {
    Set<String> kinds = new LinkedHashSet<>();
    arms.get(name).bases().forEach(base ->
        countermeasures(base).forEach(each -> kinds.add(Names.decapitalised(each.getClass()))));
    return kinds;
  }

  /** Whether an arm builds on itself in the end. */
  public boolean isCircle(String name) {
    return arms.get(name).bases().stream().anyMatch(base -> withAll(base).contains(name));
  }
}
