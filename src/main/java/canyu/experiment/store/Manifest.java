package canyu.experiment.store;

import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterYaml;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How results came to be; {@link Arithmetic} stands beside the machine.
 *
 * @param fingerprint what they depend on
 * @param source the file of the scenario, from the folder of its results on, and what the command line sets in it; empty
 *     where they are no scenario's
 * @param command the command line that was given
 * @param started when it began, in ISO 8601
 * @param machine what it ran on
 * @param scenario the scenario as it was run: baseline, file and command line together
 */
public record Manifest(
    Fingerprint fingerprint, Optional<String> source, String command, String started, String machine,
    Node.Mapping scenario) {

  static final long LARGEST = 64L << 20;

  public String yaml() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("version", fingerprint.version());
    facts.put("seed", Long.toString(fingerprint.seed()));
    facts.put("fingerprint", fingerprint.hash());
    source.ifPresent(text -> facts.put("source", text));
    facts.put("command", command);
    facts.put("started", started);
    facts.put("machine", machine);
    facts.put("arithmetic", Arithmetic.digest());
    String yaml = ParameterYaml.write(facts) + "scenario:\n" + ParameterYaml.write(scenario).indent(2);
    if (yaml.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new ParameterException(scenario.origin(), "is too large: with the baseline and all settings written out it"
          + " has more than " + (LARGEST >> 20) + " MB");
    }
    return yaml;
  }

  /**
   * Refuses to go on with results that something else has made.
   *
   * @param file the manifest of what is there
   * @throws ParameterException if they are of another version, seed, scenario or arithmetic
   */
  public void refuseUnlessSame(Path file) {
    KeptManifest.read(file).refuseUnlessOf(this, what -> "; another folder, or the same " + what + ", would be right");
  }
}
