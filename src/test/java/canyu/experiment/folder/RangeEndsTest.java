package canyu.experiment.folder;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Lever;
import canyu.city.Sweep;
import canyu.countermeasure.Countermeasure;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.parameter.Variants;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import canyu.simulation.Replicate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of a scenario at the ends of its range: what is not refused in a sentence can be lived through. */
@Tag("slow")
class RangeEndsTest {

  private static final Map<String, Class<? extends Record>> KINDS = Variants.of(Countermeasure.class);

  private static final String HAMLET = """
      title: A hamlet
      question: Does it live?
      population: {residents: 120, communitySize: 50}
      time: {burnIn: 2, weeks: 4, recordCity: 1, recordGroups: 2}
      replicates: 2
      precision: {halfWidth: 1, atMost: 3}
      arms:
        one: [closedLoopFeedback]
      events:
        - incident: {week: 1, severity: 1}
        - leverShift: {week: 1, lever: monitoring, level: 1}
      """;

  private final List<String> refused = new ArrayList<>();
  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  @Test
  void everyNumberOfAScenario() {
    Described.of(Scenario.class).stream()
        .filter(number -> number.isNumber() && !number.path().matches(".*(\\[]|\\.\\*).*"))
        .forEach(number -> ends(number).forEach(end -> live(Map.of(number.path(), end))));

    assertThat(refused).as("rules between numbers, and nothing else, refuse what a range allows")
        .allMatch(why -> why.matches("(?s).*(rewire \\+ bridge|relax \\+ social|degreeSd must lie|a loss larger than 1|"
            + "at least one community|replicates must be).*"));
  }

  @Test
  void everyLever() {
    ToDoubleFunction<Lever> least = lever -> lever.about().min();
    ToDoubleFunction<Lever> most = lever -> lever.about().max();
    Stream.of(least, most, lever -> Double.MIN_VALUE).forEach(end -> live(Map.of("levers", Stream.of(Lever.values())
        .map(lever -> Names.camel(lever) + ": " + text(end.applyAsDouble(lever)))
        .collect(Collectors.joining(", ", "{", "}")))));

    assertThat(refused).isEmpty();
  }

  @Test
  void everyNumberOfEveryCountermeasure() {
    for (int end = 0; end < 3; end++) {
      int which = end;
      live(Map.of("arms", "{one: [" + KINDS.keySet().stream().map(kind -> "{" + kind + ": " + atEnd(kind, which) + "}")
          .collect(Collectors.joining(", ")) + "]}"));
    }

    assertThat(refused).isEmpty();
  }

  /** A countermeasure with all its numbers at an end of their ranges, but for its period and what it waits for. */
  private static String atEnd(String kind, int end) {
    Map<String, List<String>> settings = Described.of(KINDS.get(kind)).stream()
        .filter(number -> number.isNumber() && !number.path().equals("from") && !number.path().startsWith("when.")
            && !number.path().matches(".*(\\[]|\\.\\*).*"))
        .collect(Collectors.groupingBy(number -> number.path().replaceFirst("\\.?\\w+$", ""), Collectors.mapping(number ->
            number.path().replaceFirst(".*\\.", "") + ": " + ends(number).toList().get(number.isWhole() ? end % 2 : end),
            Collectors.toList())));
    String own = kind.equals("levers") ? "set: {monitoring: " + (end == 0 ? 0 : 1) + "}, " : "";
    return settings.entrySet().stream().map(record -> record.getKey().isEmpty()
            ? String.join(", ", record.getValue())
            : record.getKey() + ": {" + String.join(", ", record.getValue()) + "}")
        .collect(Collectors.joining(", ", "{" + own, "}"));
  }

  @Test
  void everyPriorOverAWholeRange() {
    Parameters.numbers().forEach(number -> {
      Map<String, String> settings = new LinkedHashMap<>();
      settings.put("uncertainty", "{citiesPerDraw: 1}");
      settings.put("parameters." + number.path() + ".prior",
          "\"U(" + text(number.min()) + ", " + text(number.max()) + ")\"");
      settings.put("parameters." + number.path() + ".source", "assumed");
      live(settings);
    });

    assertThat(refused).as("draws may break a rule").hasSizeLessThan(12)
        .allMatch(why -> why.contains("narrower priors, or other draws, would be right"));
  }

  @Test
  void theSmallestAndTheDensestCity() {
    live(Map.of("population", "{frame: ../calibration/suzhou-residents.yaml, residents: 100, communitySize: 100}",
        "time", "{burnIn: 1, weeks: 1, recordCity: 20000, recordGroups: 20000}", "events", "[]"));
    live(Map.of("population.residents", "1500", "population.communitySize", "1500",
        "parameters.network", "{degree: 100, degreeSd: 50, rewire: 1, bridge: 0, mixing: 100}"));
    live(Map.of("population.residents", "1500", "population.communitySize", "50",
        "parameters.network", "{degree: 100, degreeSd: 56, rewire: 0, bridge: 1, mixing: 0}"));

    assertThat(refused).isEmpty();
  }

  /** Lives through a scenario with some settings, or notes why it is refused. */
  private void live(Map<String, String> settings) {
    try {
      LoadedScenario loaded = scenarios.load(HAMLET, settings);
      for (int number = 0; number < Math.min(2, loaded.scenario().replicates()); number++) {
        Replicate replicate = new Replicate(loaded, number, Sweep.IN_ORDER);
        loaded.scenario().policies().values().forEach(replicate::live);
      }
    } catch (ParameterException wrong) {
      refused.add(wrong.getMessage());
    } catch (RuntimeException fault) {
      throw new AssertionError("cannot be lived through: " + settings, fault);
    }
  }

  /** The ends of a range and what is next to its beginning; so many residents and weeks as a test has time for. */
  private static Stream<String> ends(Described number) {
    double most = switch (number.path()) {
      case "population.residents" -> 2000;
      case "time.burnIn", "time.weeks" -> 300;
      default -> number.max();
    };
    DoubleStream ends = number.isWhole()
        ? DoubleStream.of(Math.max(number.min(), Long.MIN_VALUE), Math.min(most, Long.MAX_VALUE))
        : DoubleStream.of(number.min(), number.min() + Double.MIN_VALUE, most);
    return ends.mapToObj(end -> number.isWhole() ? Long.toString((long) end) : text(end));
  }

  private static String text(double number) {
    return new BigDecimal(Double.toString(number)).toString();
  }
}
