package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CredentialsTest {

  private static final Credentials EXPECTED = new Credentials("2.0", "ab", "cd");

  @Test
  void whatDiffersFirstIsSaid() {
    assertThat(EXPECTED.difference(EXPECTED)).isEmpty();
    assertThat(new Credentials("1.0", "xx", "yy").difference(EXPECTED)).hasValueSatisfying(said ->
        assertThat(said).isEqualTo("has version 1.0 of the program, but 2.0 is expected"));
    assertThat(new Credentials("2.0", "xx", "yy").difference(EXPECTED)).hasValueSatisfying(said ->
        assertThat(said).contains("another arithmetic, yy instead of cd"));
    assertThat(new Credentials("2.0", "xx", "cd").difference(EXPECTED)).hasValueSatisfying(said ->
        assertThat(said).contains("something else out of the same files, xx instead of ab"));
  }

  @Test
  void aMachineHasItsOwnVersionAndArithmeticAndTheFilesThatItIsTold() {
    assertThat(EXPECTED.beforehand("3.0")).isEqualTo(Credentials.of("3.0", "ab"))
        .isEqualTo(new Credentials("3.0", "ab", Arithmetic.digest()));
  }
}
