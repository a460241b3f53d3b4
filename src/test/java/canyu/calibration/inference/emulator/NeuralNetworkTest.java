package canyu.calibration.inference.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeuralNetworkTest {

  private static final int CASES = 1500;
  private static double[][] inputs;
  private static NeuralNetwork network;

  private static double[] truth(double[] x) {
    return new double[] {Math.sin(2 * x[0]) * x[1], 1.5 * x[2]};
  }

  @BeforeAll
  static void train() {
    RandomStream random = RandomStream.of(1, "cases");
    inputs = new double[2 * CASES][];
    Arrays.setAll(inputs, k -> random.normals(3));
    double[][] seen = Arrays.copyOf(inputs, CASES);
    network = NeuralNetwork.trained(
        seen, Arrays.stream(seen).map(NeuralNetworkTest::truth).toArray(double[][]::new), RandomStream.of(1, "training"));
  }

  private static double meanSquare(int output, int from, int to) {
    NeuralNetwork.Pass pass = network.new Pass();
    return Arrays.stream(inputs, from, to)
        .mapToDouble(x -> Math.pow(pass.forward(x)[output] - truth(x)[output], 2)).average().orElseThrow();
  }

  /** The variance of sin(2x)·y for standard normal x and y is (1 − e⁻⁸)/2. */
  @Test
  void itLearnsWhatIsNoQuadratic() {
    assertThat(meanSquare(0, CASES, 2 * CASES)).isLessThan(0.1 * (1 - Math.exp(-8)) / 2);
    assertThat(meanSquare(1, CASES, 2 * CASES)).isLessThan(0.01 * 1.5 * 1.5);
  }

  @Test
  void itsSlopesAreThoseOfItsOutputs() {
    NeuralNetwork.Pass pass = network.new Pass();
    double[] at = {0.3, -0.8, 1.1};
    pass.forward(at);
    double[] gradient = new double[3];
    pass.gradient(new double[] {2, -1}, gradient);

    for (int i = 0; i < 3; i++) {
      double[] less = at.clone();
      double[] more = at.clone();
      less[i] -= 1e-5;
      more[i] += 1e-5;
      double[] below = pass.forward(less).clone();
      double[] above = pass.forward(more);
      assertThat(gradient[i]).isCloseTo(
          (2 * (above[0] - below[0]) - (above[1] - below[1])) / 2e-5, within(1e-6));
    }
  }

  @Test
  void theSameLuckGivesTheSameNetwork() {
    double[][] few = Arrays.copyOf(inputs, 50);
    double[][] out = Arrays.stream(few).map(NeuralNetworkTest::truth).toArray(double[][]::new);

    assertThat(NeuralNetwork.trained(few, out, RandomStream.of(2, "training")).new Pass().forward(few[0]))
        .containsExactly(NeuralNetwork.trained(few, out, RandomStream.of(2, "training")).new Pass().forward(few[0]));
  }
}
