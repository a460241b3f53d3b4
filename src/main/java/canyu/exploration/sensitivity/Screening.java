package canyu.exploration.sensitivity;

import canyu.exploration.ensemble.Inputs;
import canyu.exploration.ensemble.ShuffledDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which inputs stand out from dummies. Dummies are the inputs themselves, their draws shuffled against the response, all
 * in the same way, so that they depend on each other as the inputs do. Under the line, which the largest share of any of
 * them exceeds in one shuffle of twenty (or one input alone in one of a hundred), nothing is called influential (Westfall
 * and Young 1993).
 *
 * <p>Inputs above the line are taken into a regression, and the others are looked at again in what it leaves, for
 * themselves and together with those found, until none stands out.
 *
 * @param shares what every input explains for itself, 0 to 1
 * @param line above which one is influential for itself
 * @param found the influential inputs, in the order in which they were found, the strongest first
 */
public record Screening(double[] shares, double line, List<Integer> found) {

  /** So many inputs are told apart in one effect. */
  public static final int MOST = 7;

  private static final int SHUFFLES = 200;
  private static final double ERROR = 0.05;
  private static final double ERROR_OF_ONE = 0.01;

  /** Functions of an input that was found, with which the others are looked at together. */
  private static final int TOGETHER = 2;

  /** What inputs are compared with, and how much it counts. */
  private record Response(double[] values, double weight) {}

  /** The shares of some inputs, and the line of their dummies. */
  private record Look(double[] shares, double line) {}

  /** Screens inputs by a response, a value for each draw. */
  public static Screening of(Inputs inputs, double[] response) {
    return of(SmoothInputs.of(inputs), response);
  }

  static Screening of(SmoothInputs inputs, double[] response) {
    double[] centred = Basis.centred(response);
    int[] all = IntStream.range(0, inputs.count()).toArray();
    Look first = look(inputs, all, List.of(new Response(centred, 1)), centred);
    List<Integer> found = new ArrayList<>(beyond(first, all));
    while (!found.isEmpty() && found.size() < MOST && found.size() < inputs.count()) {
      int[] others = IntStream.of(all).filter(input -> !found.contains(input)).toArray();
      double[] left = polynomials(inputs, found).residual(response);
      List<Integer> more = beyond(look(inputs, others, together(inputs, found, left), left), others);
      if (more.isEmpty()) {
        break;
      }
      found.addAll(more);
    }
    return new Screening(first.shares, first.line, List.copyOf(found.subList(0, Math.min(MOST, found.size()))));
  }

  /** The regression on some inputs. */
  static Polynomials polynomials(SmoothInputs inputs, List<Integer> some) {
    return new Polynomials(some.stream().map(input -> inputs.bases()[input]).toList(), inputs.draws());
  }

  private static List<Response> together(SmoothInputs inputs, List<Integer> found, double[] left) {
    List<Response> responses = new ArrayList<>(List.of(new Response(left, 1)));
    double weight = Math.sqrt(left.length);
    for (int input : found) {
      for (int degree = 0; degree < TOGETHER; degree++) {
        double[] function = inputs.bases()[input].functions()[degree];
        responses.add(new Response(IntStream.range(0, left.length)
            .mapToDouble(draw -> weight * left[draw] * function[draw]).toArray(), 0.5 / (1 << degree)));
      }
    }
    return responses;
  }

  private static List<Integer> beyond(Look look, int... inputs) {
    return IntStream.of(inputs).boxed().filter(input -> look.shares[input] > look.line)
        .sorted(Comparator.comparing(input -> -look.shares[input])).toList();
  }

  private static Look look(SmoothInputs inputs, int[] some, List<Response> responses, double[] response) {
    double all = Basis.product(response, response);
    int[] asTheyAre = IntStream.range(0, response.length).toArray();
    if (!(all > 0)) {
      return new Look(new double[inputs.count()], 0);
    }
    double[] largest = IntStream.range(0, SHUFFLES).mapToDouble(number -> {
      double[] dummies = shares(inputs, responses, all, ShuffledDraws.of("dummies of inputs", number, response.length));
      return IntStream.of(some).mapToDouble(input -> dummies[input]).max().orElse(0);
    }).sorted().toArray();
    double error = Math.min(ERROR, ERROR_OF_ONE * some.length);
    int rank = (int) Math.min(SHUFFLES, Math.ceil((1 - error) * (SHUFFLES + 1)));
    return new Look(shares(inputs, responses, all, asTheyAre), largest[rank - 1]);
  }

  private static double[] shares(SmoothInputs inputs, List<Response> responses, double all, int... order) {
    double[] shares = new double[inputs.count()];
    for (Response each : responses) {
      double[] shuffled = IntStream.of(order).mapToDouble(draw -> each.values[draw]).toArray();
      double[] products = inputs.products(shuffled);
      Arrays.setAll(shares, input -> shares[input] + each.weight * SmoothInputs.weighted(products, input) / all);
    }
    return shares;
  }
}
