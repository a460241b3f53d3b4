package canyu.experiment.store;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
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
 * @param command the command line that was given
 * @param started when it began, in ISO 8601
 * @param machine what it ran on
 * @param scenario the scenario as it was run: baseline, file and command line together
 */
public record Manifest(
    Fingerprint fingerprint, String command, String started, String machine, Node.Mapping scenario) {

  private static final long LARGEST = 64L << 20;

  public String yaml() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("version", fingerprint.version());
    facts.put("seed", Long.toString(fingerprint.seed()));
    facts.put("fingerprint", fingerprint.hash());
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

  /** Refuses to go on with results that something else has made. */
  public void refuseUnlessSame(Path file) {
    Node.Mapping there = read(file);
    refuseOther(file, there, "version", fingerprint.version());
    refuseOther(file, there, "seed", Long.toString(fingerprint.seed()));
    refuseOther(file, there, "fingerprint", fingerprint.hash());
    refuseOtherArithmetic(file, there);
  }

  /** Results whose last bits differ would be neither those of one machine nor those of the other. */
  private void refuseOtherArithmetic(Path file, Node.Mapping there) {
    String here = Arithmetic.digest();
    String other = text(there, "arithmetic").orElse("that of an earlier version");
    if (!other.equals(here)) {
      throw new ParameterException(new Origin(file.toString(), 0), "the results were computed with another arithmetic, "
          + other + " on " + text(there, "machine").orElse("a machine unknown") + ", than is at work here, " + here
          + " on " + machine + ": the last bits of numbers would differ; a Java and a machine that compute alike, or"
          + " another folder, would be right");
    }
  }

  private static Optional<String> text(Node.Mapping there, String key) {
    return there.at(key).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
  }

  /** The manifest may be larger than the files that it was put together from. */
  private static Node.Mapping read(Path file) {
    try {
      String text = new InputFile(file, LARGEST).text();
      if (text.isBlank()) {
        throw new ParameterException(new Origin(file.toString(), 0), "is empty, as a machine that was switched off may"
            + " leave it, so whose results the folder holds is not known; another folder would be right");
      }
      return ParameterFile.read(file.toString(), text, LARGEST);
    } catch (UnreadableFileException unreadable) {
      throw ParameterFile.refused(unreadable);
    }
  }

  private static void refuseOther(Path file, Node.Mapping there, String key, String wanted) {
    if (!text(there, key).equals(Optional.of(wanted))) {
      String what = key.equals("fingerprint") ? "scenario" : key;
      throw new ParameterException(new Origin(file.toString(), 0), "the folder holds results of another " + what
          + "; another folder, or the same " + what + ", would be right");
    }
  }
}
