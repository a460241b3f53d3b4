package canyu.calibration.inference.emulator;

import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;

/**
 * A neural network for regression: two hidden layers of x/(1 + |x|), and gradient that pass them by. It is trained by Adam
 * (Kingma and Ba 2015) with decoupled decay of weights (Loshchilov and Hutter 2019) and a rate that falls along a cosine.
 *
 * <p>Written by hand since no maintained Java library has such a network without native code or a licence that spreads.
 */
final class NeuralNetwork {

  private static final int HIDDEN = 64;
  private static final int EPOCHS = 80;
  private static final int BATCH = 64;
  private static final double RATE = 3e-3;
  private static final double DECAY = 0.1;
  private static final double MOMENTUM = 0.9;
  private static final double SCALE_MEMORY = 0.999;
  private static final double NEXT_TO_NOTHING = 1e-8;

  private final int[] sizes;
  /** Weights of every layer, one row an input and a last one for the constant; then those that pass the layers by. */
  private final double[][] weights;
  /** The same less the constants, one row an output. */
  private final double[][] transposed;

  private NeuralNetwork(int inputs, int outputs, RandomStream random) {
    sizes = new int[] {inputs, HIDDEN, HIDDEN, outputs};
    weights = new double[sizes.length][];
    for (int layer = 0; layer + 1 < sizes.length; layer++) {
      int in = sizes[layer];
      int out = sizes[layer + 1];
      weights[layer] = new double[(in + 1) * out];
      for (int k = 0; k < in * out; k++) {
        weights[layer][k] = (random.nextGaussian() / Math.sqrt(in));
      }
    }
    weights[sizes.length - 1] = new double[inputs * outputs];
    transposed = new double[sizes.length][];
    Arrays.setAll(transposed, layer -> new double[inputsOf(layer) * outputsOf(layer)]);
    transpose();
  }

  private int inputsOf(int layer) {
    return sizes[layer < sizes.length - 1 ? layer : 0];
  }

  private int outputsOf(int layer) {
    return sizes[Math.min(layer + 1, sizes.length - 1)];
  }

  private void transpose() {
    for (int layer = 0; layer < sizes.length; layer++) {
      int in = inputsOf(layer);
      int out = outputsOf(layer);
      for (int j = 0; j < out; j++) {
        for (int i = 0; i < in; i++) {
          transposed[layer][j * in + i] = weights[layer][i * out + j];
        }
      }
    }
  }

  /**
   * Trains a network.
   *
   * @param inputs one row a case, about 0 with a spread of 1
   * @param outputs the same
   */
  static NeuralNetwork trained(double[][] inputs, double[][] outputs, RandomStream random) {
    NeuralNetwork network = new NeuralNetwork(inputs[0].length, outputs[0].length, random);
    network.new Training(inputs, outputs, random).run();
    return network;
  }

  /** What a network has in its nodes, and passes back; for one thread. */
  final class Pass {

    private final double[][] nodes = new double[sizes.length][];
    private final double[][] errors = new double[sizes.length][];

    Pass() {
      Arrays.setAll(nodes, layer -> new double[sizes[layer]]);
      Arrays.setAll(errors, layer -> new double[sizes[layer]]);
    }

    /** The outputs for an input; overwritten by the next call. */
    double[] forward(double[] input) {
      nodes[0] = input;
      int last = sizes.length - 1;
      for (int layer = 0; layer < last; layer++) {
        double[] to = nodes[layer + 1];
        System.arraycopy(weights[layer], sizes[layer] * to.length, to, 0, to.length);
        addProduct(nodes[layer], weights[layer], to);
        for (int j = 0; layer + 1 < last && j < to.length; j++) {
          to[j] = to[j] / (1 + Math.abs(to[j]));
        }
      }
      addProduct(input, weights[last], nodes[last]);
      return nodes[last];
    }

    /** Writes the gradient, in each input, of a weighted sum of the outputs for the last input. */
    void gradient(double[] weightsOfOutputs, double[] gradient) {
      int last = sizes.length - 1;
      errors[last] = weightsOfOutputs;
      for (int layer = last - 1; layer > 0; layer--) {
        passBack(layer);
      }
      Arrays.fill(gradient, 0);
      addProduct(errors[1], transposed[0], gradient);
      addProduct(weightsOfOutputs, transposed[last], gradient);
    }

    /** Adds the gradient of an error, whose gradient in the outputs are given, to those of all weights. */
    private void backward(double[] error, double[][] gradient) {
      int last = sizes.length - 1;
      errors[last] = error;
      addOuter(nodes[0], error, gradient[last]);
      for (int layer = last - 1; layer >= 0; layer--) {
        double[] above = errors[layer + 1];
        addOuter(nodes[layer], above, gradient[layer]);
        for (int j = 0; j < above.length; j++) {
          gradient[layer][sizes[layer] * above.length + j] += above[j];
        }
        if (layer > 0) {
          passBack(layer);
        }
      }
    }

    /** Errors of a hidden layer from those of the layer above. */
    private void passBack(int layer) {
      double[] below = errors[layer];
      Arrays.fill(below, 0);
      addProduct(errors[layer + 1], transposed[layer], below);
      for (int i = 0; i < below.length; i++) {
        double left = 1 - Math.abs(nodes[layer][i]);
        below[i] *= left * left;
      }
    }
  }

  /** Adds a row vector times a matrix; four rows at a time, so that sums are loaded and stored less often. */
  private static void addProduct(double[] from, double[] weights, double[] to) {
    int width = to.length;
    int i = 0;
    for (; i + 3 < from.length; i += 4) {
      double a = from[i];
      double b = from[i + 1];
      double c = from[i + 2];
      double d = from[i + 3];
      int first = i * width;
      int second = first + width;
      int third = second + width;
      int fourth = third + width;
      for (int j = 0; j < width; j++) {
        to[j] += a * weights[first + j] + b * weights[second + j] + c * weights[third + j] + d * weights[fourth + j];
      }
    }
    for (; i < from.length; i++) {
      double x = from[i];
      int row = i * width;
      for (int j = 0; j < width; j++) {
        to[j] += x * weights[row + j];
      }
    }
  }

  private static void addOuter(double[] from, double[] to, double[] gradient) {
    int width = to.length;
    for (int i = 0; i < from.length; i++) {
      double x = from[i];
      int row = i * width;
      for (int j = 0; j < width; j++) {
        gradient[row + j] += x * to[j];
      }
    }
  }

  private static double[][] likeThose(double[][] weights) {
    return Arrays.stream(weights).map(layer -> new double[layer.length]).toArray(double[][]::new);
  }

  /** One training. */
  private final class Training {

    private final double[][] inputs;
    private final double[][] outputs;
    private final RandomStream random;
    private final Pass pass = new Pass();
    private final double[][] gradient = likeThose(weights);
    private final double[][] mean = likeThose(weights);
    private final double[][] square = likeThose(weights);
    private final int[] order;
    private final double[] error = new double[sizes[sizes.length - 1]];
    private int steps;

    Training(double[][] inputs, double[][] outputs, RandomStream random) {
      this.inputs = inputs;
      this.outputs = outputs;
      this.random = random;
      order = new int[inputs.length];
      Arrays.setAll(order, k -> k);
    }

    void run() {
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        double rate = (RATE * 0.5 * (1 + StrictMath.cos(Math.PI * epoch / EPOCHS)));
        shuffle();
        for (int from = 0; from < order.length; from += BATCH) {
          step(from, Math.min(order.length, from + BATCH), rate);
        }
      }
    }

    private void shuffle() {
      for (int k = order.length - 1; k > 0; k--) {
        int other = (int) (random.nextDouble() * (k + 1));
        int kept = order[k];
        order[k] = order[other];
        order[other] = kept;
      }
    }

    private void step(int from, int to, double rate) {
      Arrays.stream(gradient).forEach(layer -> Arrays.fill(layer, 0));
      for (int k = from; k < to; k++) {
        double[] given = pass.forward(inputs[order[k]]);
        for (int j = 0; j < error.length; j++) {
          error[j] = (given[j] - outputs[order[k]][j]) / (to - from);
        }
        pass.backward(error, gradient);
      }
      steps++;
      for (int layer = 0; layer < weights.length; layer++) {
        move(weights[layer], gradient[layer], mean[layer], square[layer], rate, transposed[layer].length);
      }
      transpose();
    }

    /** One step of Adam; the constants, which come last, do not decay. */
    private void move(double[] w, double[] g, double[] m, double[] v, double rate, int decaying) {
      double ofMean = (1 / (1 - StrictMath.pow(MOMENTUM, steps)));
      double ofSquare = (1 / (1 - StrictMath.pow(SCALE_MEMORY, steps)));
      for (int i = 0; i < w.length; i++) {
        m[i] = MOMENTUM * m[i] + (1 - MOMENTUM) * g[i];
        v[i] = SCALE_MEMORY * v[i] + (1 - SCALE_MEMORY) * g[i] * g[i];
        double decay = i < decaying ? DECAY * w[i] : 0;
        w[i] -= rate * (m[i] * ofMean / (Math.sqrt(v[i] * ofSquare) + NEXT_TO_NOTHING) + decay);
      }
    }
  }
}
