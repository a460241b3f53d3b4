package canyu.experiment.store;

import canyu.scenario.LoadedScenario;
import java.io.Serializable;
import java.util.Optional;

/**
 * What two machines must agree in before one may run for the other.
 *
 * @param version of the program
 * @param fingerprint of the scenario and all files that its runs need
 * @param arithmetic what {@link Arithmetic} comes to
 */
public record Credentials(String version, String fingerprint, String arithmetic) implements Serializable {

  /** Those of this machine. */
  public static Credentials of(String version, LoadedScenario loaded) {
    return new Credentials(version, Fingerprint.of(version, loaded).hash(), Arithmetic.digest());
  }

  /** What differs first here from what is expected, in words; empty where nothing does. */
  public Optional<String> difference(Credentials expected) {
    if (!version.equals(expected.version)) {
      return Optional.of("has version " + version + " of the program, but " + expected.version + " is expected");
    }
    if (!arithmetic.equals(expected.arithmetic)) {
      return Optional.of("computes with another arithmetic, " + arithmetic + " instead of " + expected.arithmetic
          + ": the last bits of numbers would differ");
    }
    return fingerprint.equals(expected.fingerprint) ? Optional.empty()
        : Optional.of("reads another scenario out of the same files, " + fingerprint + " instead of "
            + expected.fingerprint);
  }
}
