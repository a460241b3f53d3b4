package canyu.study;

import canyu.scenario.definition.Scenario;
import canyu.simulation.Replicate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Studies in one settled city. Each treatment that any of them needs is lived through once, from the same past and no
 * longer than the longest of its studies.
 */
public final class Fieldwork {

  private final List<Study> studies;
  private final Scenario scenario;
  private final Map<Study, List<Treatment>> treatments = new LinkedHashMap<>();

  /**
   * @param scenario the status quo, as the city lives through it
   */
  public Fieldwork(List<Study> studies, Scenario scenario) {
    this.studies = studies;
    this.scenario = scenario;
    studies.forEach(study -> treatments.put(study, study.treatments(scenario.levers())));
  }

  /** What is counted in a settled city for each statistic of each study: the sums that its formula takes. */
  public Map<Study, List<double[]>> in(Replicate settled) {
    Map<Treatment, History> lives = new LinkedHashMap<>();
    byTreatment().forEach((treatment, those) -> lives.put(treatment, live(treatment, those, settled)));
    Map<Study, List<double[]>> counted = new LinkedHashMap<>();
    treatments.forEach((study, needed) -> counted.put(study, study.counted(needed.stream().map(lives::get).toList())));
    return counted;
  }

  /** How many weeks a city lives through after its burn-in, over all treatments. */
  public int weeks() {
    return byTreatment().values().stream().mapToInt(Fieldwork::longest).sum();
  }

  private Map<Treatment, List<Study>> byTreatment() {
    return studies.stream().flatMap(study -> treatments.get(study).stream().distinct().map(each -> Map.entry(each, study)))
        .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static int longest(List<Study> those) {
    return those.stream().mapToInt(Study::weeks).max().orElse(0);
  }

  private History live(Treatment treatment, List<Study> those, Replicate settled) {
    Set<Integer> snapshots = new HashSet<>();
    those.forEach(study -> snapshots.addAll(study.snapshots()));
    int weeks = longest(those);
    return Witness.watch(
        settled.begin(treatment.scenario(scenario), treatment.city(settled.settled()), treatment.policy(), weeks),
        weeks, snapshots, scenario.parameters().processes().service().patience());
  }
}
