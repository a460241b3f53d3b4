package canyu.api;

import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.parameter.Node;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * How something is asked for, here and now; the results do not depend on it.
 *
 * @param line the command line, or what else asks; the manifest of the results quotes it
 * @param threads how many threads work
 */
public record Invocation(String line, int threads, WorkListener listener) {

  /** By a program that uses Canyu as a library, with every processor of the machine, unheard. */
  public static Invocation ofLibrary() {
    return new Invocation("canyu.api", Runtime.getRuntime().availableProcessors(), new WorkListener.Nobody());
  }

  /** How the results come to be, if they are no scenario's. */
  Manifest manifest(Fingerprint fingerprint, Node.Mapping scenario) {
    return manifest(fingerprint, Optional.empty(), scenario);
  }

  /**
   * How the results come to be.
   *
   * @param source of what file they are, and which settings; empty where they are no scenario's
   */
  Manifest manifest(Fingerprint fingerprint, Optional<String> source, Node.Mapping scenario) {
    String machine = String.format(Locale.ROOT, "%s %s, %d processors, Java %s", System.getProperty("os.name"),
        System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    return new Manifest(fingerprint, source, line, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), machine,
        scenario);
  }
}
