package canyu.exploration.sensitivity;

import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.Differences;
import canyu.exploration.batch.Asked;
import canyu.exploration.batch.Batch;
import canyu.exploration.ensemble.EndsLog;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.definition.Outcome;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Screening by elementary effects (Morris 1991): parameters that a user chooses are changed one by one, and what that does
 * to the effect of every arm is seen in the same cities with the same luck. Each trajectory has cities of its own, so that
 * luck is not the same in all.
 *
 * @param loaded the scenario, with as many cities as all trajectories have
 * @param factors the parameters that are varied
 * @param others of which every trajectory takes another draw for all parameters that are not varied; where it is empty, they
 *     stay as the scenario has them
 * @param cities of each trajectory
 */
public record MorrisScreening(LoadedScenario loaded, List<MorrisFactor> factors, Optional<ParameterDraws> others,
    MorrisDesign design, int cities) {

  /**
   * What was found for the effect of an arm on an outcome.
   *
   * @param parameters those that move it most first
   */
  public record Found(String arm, Outcome outcome, List<ElementaryEffects> parameters) {

    /** Those that move it by more than luck does. */
    public List<ElementaryEffects> beyondLuck() {
      return parameters.stream().filter(ElementaryEffects::standsOut).toList();
    }

    /** Whether anything moves it at all, if only luck. */
    public boolean moves() {
      return parameters.stream().anyMatch(each -> each.muStar() > 0);
    }
  }

  /**
   * A screening of a scenario. Where it has a posterior, whose parameters go together, those that are not varied come from
   * its draws.
   *
   * @param drawing the scenario, which draws parameters
   * @param trajectories how many, 2 or more
   */
  public static MorrisScreening of(LoadedScenario drawing, List<MorrisFactor> factors, int trajectories) {
    int cities = drawing.scenario().uncertainty().orElseThrow().citiesPerDraw();
    LoadedScenario loaded = new LoadedScenario(drawing.scenario().withReplicates(trajectories * cities), drawing.frame(),
        drawing.composition(), drawing.tree(), Optional.empty());
    return new MorrisScreening(loaded, factors,
        drawing.draws().filter(drawn -> drawing.scenario().parameters().posterior().isPresent()),
        MorrisDesign.of(factors.size(), trajectories, drawing.scenario().seed()), cities);
  }

  /**
   * All runs: every arm at every point of every trajectory.
   *
   * @throws ParameterException if the parameters of a point do not go together
   */
  public Batch batch(String version, Workforce workforce) {
    List<Problem> problems = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (int trajectory = 0; trajectory < design.trajectories().size(); trajectory++) {
      for (int point = 0; point < design.points(); point++) {
        try {
          asked.add(asked(trajectory, point));
        } catch (ParameterException wrong) {
          problems.addAll(wrong.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return new Batch(version, loaded.scenario().outcomes(), asked, workforce);
  }

  private Asked asked(int trajectory, int point) {
    List<Integer> levels = design.trajectories().get(trajectory).point(point);
    Map<String, Double> values = new LinkedHashMap<>(others.map(drawn -> drawn.values(trajectory)).orElse(Map.of()));
    IntStream.range(0, factors.size()).forEach(factor ->
        values.put(factors.get(factor).parameter(), factors.get(factor).levels().get(levels.get(factor))));
    String place = "trajectory " + (trajectory + 1) + ", point " + (point + 1);
    LoadedScenario there = new LoadedScenario(loaded.scenario().with(Parameters.drawn(loaded.tree(), values, place)),
        loaded.frame(), loaded.composition(), Parameters.in(loaded.tree(), values, place), Optional.empty());
    return new Asked(there, loaded.scenario().armNames(),
        IntStream.range(trajectory * cities, (trajectory + 1) * cities).boxed().toList());
  }

  /** What came of it, once all is run, by outcome and arm. */
  public List<Found> found(Batch batch, EndsLog log) {
    LuckAlone alone = new LuckAlone();
    String reference = loaded.scenario().comparedWith();
    return loaded.scenario().outcomes().stream().flatMap(outcome -> loaded.scenario().armNames().stream()
        .filter(arm -> !arm.equals(reference)).map(arm -> found(arm, outcome, (trajectory, point) -> {
          int number = trajectory * design.points() + point;
          return Differences.between(batch.ends(log, number, arm, outcome), batch.ends(log, number, reference, outcome))
              .values();
        }, alone))).toList();
  }

  /** A response, city by city. */
  private interface Response {
    double[] at(int trajectory, int point);
  }

  private Found found(String arm, Outcome outcome, Response response, LuckAlone alone) {
    double[][][] responses = IntStream.range(0, design.trajectories().size()).mapToObj(trajectory ->
        IntStream.range(0, design.points()).mapToObj(point -> response.at(trajectory, point)).toArray(double[][]::new))
        .toArray(double[][][]::new);
    List<String> names = factors.stream().map(MorrisFactor::parameter).toList();
    return new Found(arm, outcome, ElementaryEffects.of(design, names, responses, alone).stream()
        .sorted(Comparator.comparingDouble((ElementaryEffects each) -> -each.muStar())).toList());
  }
}
