package canyu.exploration.optimisation.search;

import canyu.exploration.emulator.Kernel;
import canyu.exploration.emulator.KernelFit;
import canyu.exploration.emulator.NormalPrediction;
import canyu.exploration.optimisation.objective.MixQuestion;
import canyu.exploration.optimisation.objective.MixScore;
import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.space.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is expected of mixes that were not tried: of every gain, and of whether they keep the limits. The cost is known.
 *
 * @param question what is looked for
 * @param emulators by number of gain, then of slack; empty where nothing is to be emulated
 * @param constants what is said of those instead
 */
public record Surrogates(MixQuestion question, List<Optional<MixEmulator>> emulators, double[] constants) {

  /** Kernels that were found for so many mixes, by number; found anew when there are some more. */
  public static final class Kernels {

    private static final double MORE = 1.15;

    private final Map<Integer, Kernel> found = new HashMap<>();
    private final Map<Integer, Integer> when = new HashMap<>();

    Kernel of(int number, double[][] points, double[] values) {
      if (!found.containsKey(number) || points.length >= MORE * when.get(number)) {
        found.put(number, KernelFit.of(points, values));
        when.put(number, points.length);
      }
      return found.get(number);
    }
  }

  /** What the mixes tried so far say of others. */
  public static Surrogates of(Tried tried, Kernels kernels) {
    List<MixScore> all = tried.scores();
    double[][] everywhere = tried.points();
    int[] whole = IntStream.range(0, all.size()).filter(k -> MixSearch.isWhole(all.get(k))).toArray();
    double[][] points = Arrays.stream(whole).mapToObj(k -> everywhere[k]).toArray(double[][]::new);
    List<MixScore> scores = Arrays.stream(whole).mapToObj(all::get).toList();
    List<Optional<MixEmulator>> emulators = new ArrayList<>();
    int numbers = all.get(0).gains().length + all.get(0).slacks().length;
    double[] constants = new double[numbers];
    for (int number = 0; number < numbers; number++) {
      double[] values = scores.isEmpty() ? new double[0] : Tried.column(scores, number);
      boolean known = number < tried.question().judge().objectives().size()
          && tried.question().judge().objectives().get(number).isCost();
      constants[number] = values.length > 0 ? values[0] : Double.NaN;
      emulators.add(known || !MixEmulator.varies(values) ? Optional.empty()
          : Optional.of(MixEmulator.of(kernels.of(number, points, values), points, values)));
    }
    return new Surrogates(tried.question(), emulators, constants);
  }

  /** What is expected of each gain of a mix. */
  NormalPrediction[] gains(Mix mix) {
    double[] features = question.space().features(mix);
    List<Objective> objectives = question.judge().objectives();
    return IntStream.range(0, objectives.size()).mapToObj(k -> objectives.get(k).isCost()
        ? new NormalPrediction(-question.judge().cost().applyAsDouble(mix), 0) : expected(k, features))
        .toArray(NormalPrediction[]::new);
  }

  private NormalPrediction expected(int number, double[] features) {
    return emulators.get(number).map(emulator -> emulator.at(features))
        .orElseGet(() -> new NormalPrediction(constants[number], 0));
  }

  /** The chance that a mix keeps all limits. */
  double chanceAllowed(Mix mix) {
    double[] features = question.space().features(mix);
    return IntStream.range(question.judge().objectives().size(), emulators.size())
        .mapToDouble(number -> expected(number, features).chanceOfNoLess()).reduce(1, (a, b) -> a * b);
  }

  /** The same as if a mix had come to what is expected of it. */
  Surrogates believing(Mix mix) {
    double[] features = question.space().features(mix);
    return new Surrogates(question,
        emulators.stream().map(each -> each.map(emulator -> emulator.believing(features))).toList(), constants);
  }
}
