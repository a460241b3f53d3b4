package canyu.exploration.worth;

import canyu.exploration.ensemble.Inputs;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that might be known before an arm is chosen.
 *
 * @param name the path of a parameter, the first word of the paths of a group, the name of a question; {@link Worth#ALL} for
 *     all parameters, or all questions, together
 */
record Knowledge(Worth.Kind kind, String name, Predictors predictors) {

  /** The possible questions that a city tells the answers of, and all of them together; some draws of them. */
  static List<Knowledge> ofAnswers(SimulatedAnswers answers, int... draws) {
    int perDraw = answers.ensemble().citiesPerDraw();
    int[] cities = IntStream.of(draws).flatMap(draw -> IntStream.range(draw * perDraw, (draw + 1) * perDraw)).toArray();
    Map<String, double[][]> counts = new LinkedHashMap<>();
    Stream.of(PossibleQuestion.values()).forEach(question -> answers.counts(question).ifPresent(all ->
        counts.put(Names.camel(question), Stream.of(all)
            .map(column -> IntStream.of(cities).mapToDouble(city -> column[city]).toArray()).toArray(double[][]::new))));
    counts.put(Worth.ALL, counts.values().stream().flatMap(Stream::of).toArray(double[][]::new));
    return counts.entrySet().stream().map(each ->
        new Knowledge(Worth.Kind.QUESTION, each.getKey(), Predictors.of(each.getValue()))).toList();
  }

  /** The parameters, and the groups of those that share the first word of their paths; some draws of them. */
  static List<Knowledge> ofParameters(Inputs all, int... draws) {
    Inputs inputs = all.of(draws);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    IntStream.range(0, inputs.count()).forEach(input -> groups
        .computeIfAbsent(inputs.names().get(input).split("\\.", 2)[0], group -> new ArrayList<>()).add(input));
    groups.values().removeIf(members -> members.size() < 2);
    groups.put(Worth.ALL, IntStream.range(0, inputs.count()).boxed().toList());
    return Stream.concat(
        IntStream.range(0, inputs.count()).mapToObj(input ->
            new Knowledge(Worth.Kind.PARAMETER, inputs.names().get(input), Predictors.of(inputs.columns()[input]))),
        groups.entrySet().stream().map(group -> new Knowledge(Worth.Kind.GROUP, group.getKey(), Predictors.of(
            group.getValue().stream().map(input -> inputs.columns()[input]).toArray(double[][]::new))))).toList();
  }
}
