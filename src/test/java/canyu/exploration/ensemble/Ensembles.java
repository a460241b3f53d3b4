package canyu.exploration.ensemble;

import canyu.exploration.ensemble.Ensemble.End;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Ensembles of one arm whose effects are a known function of the inputs and luck. */
public final class Ensembles {

  public static final String ARM = "arm";
  public static final Outcome OUTCOME = Outcome.of(Indicator.PARTICIPATION_52);

  private Ensembles() {}

  /** What an effect is, from the inputs of a draw. */
  public interface Function {
    double of(double... inputs);
  }

  /** Independent inputs, uniform from 0 to 1. */
  public static double[][] uniform(int inputs, int draws, Random random) {
    double[][] columns = new double[inputs][draws];
    for (double[] column : columns) {
      Arrays.setAll(column, draw -> random.nextDouble());
    }
    return columns;
  }

  /** Independent inputs, standard normal. */
  public static double[][] normal(int inputs, int draws, Random random) {
    double[][] columns = new double[inputs][draws];
    for (double[] column : columns) {
      Arrays.setAll(column, draw -> random.nextGaussian());
    }
    return columns;
  }

  /** An ensemble without luck, one city a draw. */
  public static Ensemble of(double[][] columns, Function function) {
    return of(columns, function, 1, 0, new Random(0));
  }

  /** An ensemble whose cities differ from the function by normal luck. */
  public static Ensemble of(double[][] columns, Function function, int citiesPerDraw, double luck, Random random) {
    List<String> names = IntStream.range(0, columns.length).mapToObj(input -> "x" + (input + 1)).toList();
    double[] effect = new double[columns[0].length * citiesPerDraw];
    Arrays.setAll(effect, city -> function.of(Arrays.stream(columns).mapToDouble(column -> column[city / citiesPerDraw])
        .toArray()) + luck * random.nextGaussian());
    Map<End, double[]> ends = new LinkedHashMap<>();
    ends.put(new End("status quo", OUTCOME), new double[effect.length]);
    ends.put(new End(ARM, OUTCOME), effect);
    return new Ensemble(new Inputs(names, columns), citiesPerDraw, "status quo", ends, Map.of());
  }
}
