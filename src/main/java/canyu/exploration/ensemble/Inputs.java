package canyu.exploration.ensemble;

import canyu.scenario.draw.ParameterDraws;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What every draw of parameters drew.
 *
 * @param names of the parameters, by path below {@code parameters}
 * @param columns one for each parameter, in it a value for each draw, in the unit of the parameter
 */
public record Inputs(List<String> names, double[][] columns) {

  public Inputs {
    names = List.copyOf(names);
  }

  /** So many draws of a scenario from one on. */
  public static Inputs of(ParameterDraws drawn, int first, int draws) {
    List<Map<String, Double>> rows = IntStream.range(first, first + draws).mapToObj(drawn::values).toList();
    List<String> names = List.copyOf(rows.get(0).keySet());
    double[][] columns = new double[names.size()][];
    Arrays.setAll(columns, input -> rows.stream().mapToDouble(row -> row.get(names.get(input))).toArray());
    return new Inputs(names, columns);
  }

  /** How many parameters there are. */
  public int count() {
    return columns.length;
  }

  /** How many draws there are. */
  public int draws() {
    return columns.length == 0 ? 0 : columns[0].length;
  }

  /** The same of some draws. */
  public Inputs of(int[] draws) {
    double[][] some = new double[count()][];
    Arrays.setAll(some, input -> IntStream.of(draws).mapToDouble(draw -> columns[input][draw]).toArray());
    return new Inputs(names, some);
  }

  /** The same with some of the parameters. */
  public Inputs with(int[] inputs) {
    return new Inputs(IntStream.of(inputs).mapToObj(names::get).toList(),
        IntStream.of(inputs).mapToObj(input -> columns[input]).toArray(double[][]::new));
  }
}
