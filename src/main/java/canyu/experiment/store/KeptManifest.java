package canyu.experiment.store;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import canyu.parameter.Leaves;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The manifest of results that are there already.
 *
 * @param file where it is
 * @param tree what it says
 */
public record KeptManifest(Path file, Node.Mapping tree) {

  private static final int SHOWN = 3;
  private static final int LONGEST = 40;

  /**
   * Reads it; it may be larger than the files that it was put together from.
   *
   * @throws ParameterException if it says nothing
   */
  public static KeptManifest read(Path file) {
    try {
      String text = new InputFile(file, Manifest.LARGEST).text();
      if (text.isBlank()) {
        throw new ParameterException(new Origin(file.toString(), 0), "is empty, as a machine that was switched off may"
            + " leave it, so whose results the folder holds is not known; another folder would be right");
      }
      return new KeptManifest(file, ParameterFile.read(file.toString(), text, Manifest.LARGEST));
    } catch (UnreadableFileException unreadable) {
      throw ParameterFile.refused(unreadable);
    }
  }

  /**
   * Refuses a manifest that another program has written.
   *
   * @throws ParameterException if it has not the fingerprint of results
   */
  public void refuseUnlessOurs() {
    if (text("fingerprint").isEmpty()) {
      throw new ParameterException(new Origin(file.toString(), 0), "is no manifest of results, so the folder is left as"
          + " it is; the folder of results that 'canyu run' made would be right");
    }
  }

  /** What of version, seed and scenario is another, if anything is. */
  private Optional<String> other(Manifest now) {
    return Stream.of("version", "seed", "fingerprint").filter(key -> !says(key, value(now, key))).findFirst()
        .map(key -> key.equals("fingerprint") ? "scenario" : key);
  }

  private static String value(Manifest now, String key) {
    return switch (key) {
      case "version" -> now.fingerprint().version();
      case "seed" -> Long.toString(now.fingerprint().seed());
      default -> now.fingerprint().hash();
    };
  }

  /** Whether the results are those that a manifest speaks of. */
  public boolean isOf(Manifest now) {
    return other(now).isEmpty() && says("arithmetic", Arithmetic.digest());
  }

  /** Whether they are of the same file and the same settings, under the same program, as it was before it was edited. */
  public boolean isBeforeEditing(Manifest now) {
    return now.source().isPresent() && text("source").equals(now.source())
        && says("version", now.fingerprint().version()) && says("arithmetic", Arithmetic.digest());
  }

  /**
   * Refuses to go on with results that something else has made.
   *
   * @param advice what would be right, given what is another
   */
  public void refuseUnlessOf(Manifest now, UnaryOperator<String> advice) {
    other(now).ifPresent(what -> {
      throw new ParameterException(
          new Origin(file.toString(), 0), "the folder holds results of another " + what + advice.apply(what));
    });
    refuseOtherArithmetic(now);
  }

  /** Results whose last bits differ would be neither those of one machine nor those of the other. */
  private void refuseOtherArithmetic(Manifest now) {
    String here = Arithmetic.digest();
    if (!says("arithmetic", here)) {
      throw new ParameterException(new Origin(file.toString(), 0), "the results were computed with another arithmetic, "
          + text("arithmetic").orElse("that of an earlier version") + " on "
          + text("machine").orElse("a machine unknown") + ", than is at work here, " + here + " on " + now.machine()
          + ": the last bits of numbers would differ; a Java and a machine that compute alike, or another folder, would"
          + " be right");
    }
  }

  private boolean says(String key, String text) {
    return text(key).equals(Optional.of(text));
  }

  private Optional<String> text(String key) {
    return tree.at(key).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
  }

  /** In what the scenario differs from the one that was run, as far as it is written in it: the first few in words. */
  public String differences(Manifest now) {
    Map<String, String> before = tree.at("scenario").map(Leaves::of).orElse(Map.of());
    Map<String, String> after =
        Leaves.of(ParameterFile.read(file.toString(), ParameterYaml.write(now.scenario()), Manifest.LARGEST));
    Set<String> paths = new LinkedHashSet<>(after.keySet());
    paths.addAll(before.keySet());
    List<String> changed = paths.stream()
        .filter(path -> !Optional.ofNullable(before.get(path)).equals(Optional.ofNullable(after.get(path)))).toList();
    if (changed.isEmpty()) {
      return says("version", now.fingerprint().version())
          ? says("arithmetic", Arithmetic.digest()) ? "a file that it names says something else"
              : "they were computed with another arithmetic"
          : "the version was " + text("version").orElse("none");
    }
    return changed.stream().limit(SHOWN).map(path -> inWords(path, before.get(path), after.get(path)))
        .collect(Collectors.joining("; "))
        + (changed.size() > SHOWN ? "; and " + (changed.size() - SHOWN) + " more" : "");
  }

  private static String inWords(String path, String before, String after) {
    if (before == null) {
      return path + " is new";
    }
    return after == null ? path + " is gone" : path + " is " + shortened(after) + ", was " + shortened(before);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0,
        Math.min(LONGEST, text.codePointCount(0, text.length())) - 1)) + "…";
  }
}
