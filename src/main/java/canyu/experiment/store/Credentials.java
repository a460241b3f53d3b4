package canyu.experiment.store;

import java.io.Serializable;
import java.util.Optional;

/**
 * What two machines must agree in before one may run for the other.
 *
 * @param version of the program
 * @param fingerprint of all that the work depends on, files included
 * @param arithmetic what {@link Arithmetic} comes to
 */
public record Credentials(String version, String fingerprint, String arithmetic) implements Serializable {

  /** Those of this machine. */
  public static Credentials of(String version, String fingerprint) {
    return new Credentials(version, fingerprint, Arithmetic.digest());
  }

  /** Those of this machine, as far as they are known before it has read anything. */
  public Credentials beforehand(String ownVersion) {
    return of(ownVersion, fingerprint);
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
        : Optional.of("reads something else out of the same files, " + fingerprint + " instead of "
            + expected.fingerprint);
  }
}
