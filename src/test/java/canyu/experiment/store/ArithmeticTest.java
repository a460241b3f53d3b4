package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArithmeticTest {

  /** If this fails, results of this machine are not those of others; or the probe was changed, and with it the digest. */
  @Test
  void isTheSameOnEveryMachine() {
    assertThat(Arithmetic.digest()).isEqualTo("5ff7d560c38bc418");
  }
}
