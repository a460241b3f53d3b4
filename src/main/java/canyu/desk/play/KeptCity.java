package canyu.desk.play;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.SettledCity;
import canyu.scenario.definition.Plan;
import canyu.scenario.event.Event;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One settled city with the lives that were asked for last. */
final class KeptCity {

  /** So many communities are looked at one by one: those of the first cities. */
  static final int MAPPED = 8;

  private static final int LIVES = 8;
  private static final int REFERENCES = 2;

  private final SettledCity city;
  private final int number;
  private final int weeks;
  private final Map<Plan, Lived> lives = new Recent<>(LIVES);
  private final Map<List<Event>, Reference> references = new Recent<>(REFERENCES);

  /** A life without a policy, and the city after it. */
  private record Reference(Lived lived, City end) {}

  KeptCity(LoadedScenario loaded, int number, Sweep sweep) {
    this.city = new SettledCity(loaded, number, sweep);
    this.number = number;
    this.weeks = loaded.scenario().time().weeks();
  }

  /** Lives through all arms of a scenario that are not known yet; the status quo comes first. */
  synchronized CityLives live(LoadedScenario loaded, Sweep sweep) {
    Reference reference = reference(loaded.scenario().events(), sweep);
    Map<String, Lived> lived = new LinkedHashMap<>();
    loaded.scenario().armNames().forEach(arm -> {
      Plan plan = loaded.scenario().plan(arm);
      lived.put(arm, plan.policy().equals(Policy.STATUS_QUO) ? reference.lived() : lived(plan, reference.end(), sweep));
    });
    List<RunResult> results = new ArrayList<>();
    Map<String, List<CommunityStand>> communities = new LinkedHashMap<>();
    lived.forEach((arm, life) -> {
      results.add(life.as(arm));
      communities.put(arm, life.communities());
    });
    return new CityLives(results, communities);
  }

  private Reference reference(List<Event> events, Sweep sweep) {
    Reference known = references.get(events);
    if (known == null) {
      Plan plan = new Plan(Policy.STATUS_QUO, events);
      Replicate.Life life = city.live(plan, sweep);
      known = new Reference(kept(plan, life, life.end()), life.end());
      references.put(events, known);
    }
    return known;
  }

  private Lived lived(Plan plan, City reference, Sweep sweep) {
    Lived known = lives.get(plan);
    if (known == null) {
      known = kept(plan, city.live(plan, sweep), reference);
      lives.put(plan, known);
    }
    return known;
  }

  private Lived kept(Plan plan, Replicate.Life life, City reference) {
    return new Lived(city.result("", plan, life, reference),
        number < MAPPED ? CommunityStand.of(life.end(), number, weeks) : List.of());
  }
}
