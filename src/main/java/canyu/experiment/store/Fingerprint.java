package canyu.experiment.store;

import canyu.city.Divisions;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.ParameterYaml;
import canyu.population.Composition;
import canyu.population.OwnDivisions;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.loading.LoadedScenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What results depend on, in one hash: version, scenario with all parameters, population. How many replicates there are
 * does not count, since each is what it is whichever others run beside it; nor do words, and the names of files.
 *
 * @param version the version of the program
 * @param seed the seed of the scenario
 * @param hash SHA-256 of everything, in hexadecimal
 */
public record Fingerprint(String version, long seed, String hash) {

  static final int DIGEST_LENGTH = 32;

  /** The fingerprint of a scenario under a version of the program. */
  public static Fingerprint of(String version, LoadedScenario loaded) {
    String everything = String.join("\n", version, ParameterYaml.write(loaded.scenario().essence()),
        ParameterYaml.write(loaded.frame().essence()), people(loaded.composition()),
        loaded.draws().map(ParameterDraws::origin).orElse(""));
    return new Fingerprint(version, loaded.scenario().seed(), hash(everything));
  }

  /** The fingerprint of the same together with something else that results depend on. */
  public Fingerprint with(String more) {
    return new Fingerprint(version, seed, hash(hash + "\n" + more));
  }

  /** Everybody who may live there, a line each, in the same digits on every Java; how they are divided, if not as usual. */
  static String people(Composition composition) {
    Divisions divisions = composition.divisions();
    String people = composition.people().stream()
        .map(each -> constant(divisions.sexes().get(each.sex())) + " " + each.age() + " "
            + constant(divisions.levels().get(each.education()).name()) + " " + Digits.of(each.weight()))
        .collect(Collectors.joining("\n"));
    return divisions.equals(OwnDivisions.USUAL) ? people : people + "\n" + divisions;
  }

  private static String constant(String name) {
    return Names.snake(name).toUpperCase(Locale.ROOT);
  }

  /** The hash of a text, in hexadecimal. */
  public static String hash(String everything) {
    return HexFormat.of().formatHex(digest(everything.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
