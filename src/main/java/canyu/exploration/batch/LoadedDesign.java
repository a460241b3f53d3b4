package canyu.exploration.batch;

import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Sampling;
import canyu.exploration.ensemble.EndsLog;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.table.Design;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A design whose experiments can be run.
 *
 * @param base the scenario as it is without the values of any row
 * @param variants what rows make of it; each row is of one of them
 */
public record LoadedDesign(LoadedScenario base, List<Variant> variants) {

  /** The scenario with some values, and the rows that set these. */
  public record Variant(LoadedScenario loaded, List<Design.Row> rows) {

    private Asked asked() {
      return new Asked(loaded, Stream.concat(Stream.of(reference()), rows.stream().map(this::arm)).distinct().toList(),
          loaded.scenario().replicateNumbers());
    }

    private String reference() {
      return loaded.scenario().comparedWith();
    }

    private String arm(Design.Row row) {
      return row.arm().orElse(reference());
    }
  }

  /** A variant as it was read, or all that is wrong with it. */
  private record Read(List<Variant> variant, List<Problem> problems) {}

  /**
   * Reads every experiment of a design, so that none stops those after it: whatever is read can be run.
   *
   * @param scenario its YAML file
   * @param settings values that replace others in all rows, by path
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedDesign read(Path scenario, Map<String, String> settings, Design design, Workforce workforce) {
    Map<String, String> all = new LinkedHashMap<>(Batch.IN_THE_END);
    all.putAll(settings);
    LoadedScenario base = ScenarioFile.read(scenario, all);
    List<List<Design.Row>> alike = List.copyOf(design.rows().stream()
        .collect(Collectors.groupingBy(Design.Row::settings, LinkedHashMap::new, Collectors.toList())).values());
    List<Read> read = workforce.forEach(IntStream.range(0, alike.size()).boxed().toList(),
        (number, sweep) -> read(scenario, all, alike.get(number)));
    List<Problem> problems = read.stream().flatMap(each -> each.problems.stream()).toList();
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return new LoadedDesign(base, read.stream().flatMap(each -> each.variant.stream()).toList());
  }

  private static Read read(Path scenario, Map<String, String> settings, List<Design.Row> rows) {
    try {
      LoadedScenario loaded = ScenarioFile.read(scenario, settings, rows.get(0)::setIn);
      List<Problem> unknown = rows.stream().flatMap(row -> unknownArm(loaded.scenario(), row)).toList();
      return new Read(List.of(new Variant(loaded, rows)), unknown);
    } catch (ParameterException wrong) {
      return new Read(List.of(), wrong.problems());
    }
  }

  private static Stream<Problem> unknownArm(Scenario scenario, Design.Row row) {
    try {
      row.arm().ifPresent(arm -> scenario.refuseUnknown(arm, row.origin()));
      return Stream.empty();
    } catch (ParameterException unknown) {
      return unknown.problems().stream();
    }
  }

  /** What is kept of every run, the most important first. */
  public List<Outcome> outcomes() {
    return base.scenario().outcomes();
  }

  /** How many rows there are. */
  public int rows() {
    return variants.stream().mapToInt(variant -> variant.rows().size()).sum();
  }

  /** All that has to be run. */
  public Batch batch(String version, Workforce workforce) {
    return new Batch(version, outcomes(), variants.stream().map(Variant::asked).toList(), workforce);
  }

  /** What came of every row, in their order, once all is run. */
  public List<BatchRow> results(Batch batch, EndsLog log) {
    return IntStream.range(0, variants.size()).boxed()
        .flatMap(number -> variants.get(number).rows().stream().map(row -> result(batch, log, number, row)))
        .sorted(Comparator.comparingInt(BatchRow::number)).toList();
  }

  private BatchRow result(Batch batch, EndsLog log, int number, Design.Row row) {
    Variant variant = variants.get(number);
    Scenario scenario = variant.loaded().scenario();
    Sampling sampling = Sampling.of(scenario, scenario.replicates());
    Map<Outcome, Effect> effects = new LinkedHashMap<>();
    outcomes().forEach(outcome -> effects.put(outcome, Effect.of(
        batch.ends(log, number, variant.arm(row), outcome), batch.ends(log, number, variant.reference(), outcome),
        sampling, scenario.matter(outcome))));
    return new BatchRow(row.number(), !variant.arm(row).equals(variant.reference()), effects);
  }
}
