package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.simulation.Towns;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static Fingerprint of(String version, String... settings) {
    return Fingerprint.of(version, Towns.of(settings));
  }

  /** As anybody can say it: the digest of "abc" that the standard prints (FIPS 180-2). */
  @Test
  void theHashIsSha256() {
    assertThat(Fingerprint.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatResultsDependOnIsInItAndWordsAreNot() {
    Fingerprint town = of("1");

    assertThat(of("1", "title=Another", "replicates=9")).isEqualTo(town);
    assertThat(of("1", "time.weeks=27").hash()).isNotEqualTo(town.hash());
    assertThat(of("1", "population.ageEducation=0.9").hash()).isNotEqualTo(town.hash());
    assertThat(of("1", "uncertainty={}").hash()).isNotEqualTo(town.hash());
    assertThat(of("2").hash()).isNotEqualTo(town.hash());
    assertThat(of("1", "seed=5").seed()).isEqualTo(5);
    assertThat(town.version()).isEqualTo("1");
  }

  @Test
  void somethingMoreMakesAnotherOfTheSameVersionAndSeed() {
    Fingerprint town = of("1");

    assertThat(town.with("design").hash()).isNotEqualTo(town.hash()).isNotEqualTo(town.with("other").hash())
        .isEqualTo(town.with("design").hash());
    assertThat(town.with("design").seed()).isEqualTo(town.seed());
  }
}
