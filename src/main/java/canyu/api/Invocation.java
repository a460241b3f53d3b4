package canyu.api;

import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.run.Workers;
import canyu.experiment.store.Cluster;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunStore;
import canyu.parameter.Node;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * How something is asked for, here and now; the results do not depend on it.
 *
 * @param line the command line, or what else asks; the manifest of the results quotes it
 * @param threads how many threads of this machine work
 * @param cluster the machines that run cities, by their address; empty where this one does
 */
public record Invocation(String line, int threads, WorkListener listener, Optional<String> cluster) {

  /** On this machine. */
  public Invocation(String line, int threads, WorkListener listener) {
    this(line, threads, listener, Optional.empty());
  }

  /** By a program that uses Canyu as a library, with every processor of the machine, unheard. */
  public static Invocation ofLibrary() {
    return new Invocation("canyu.api", Runtime.getRuntime().availableProcessors(), new WorkListener.Nobody());
  }

  /**
   * What runs cities.
   *
   * @throws canyu.parameter.ParameterException if it shall be a cluster, and this program cannot speak with one
   */
  Runner runner(RunStore store, Stop stop) {
    return cluster.map(address -> Cluster.found().runner(address, store, stop))
        .orElseGet(() -> new LocalRunner(threads, store, stop));
  }

  /**
   * Those who do the work of anything else than the runs of a scenario.
   *
   * @throws canyu.parameter.ParameterException if it shall be a cluster, and this program cannot speak with one
   */
  Workers workers() {
    return cluster.map(address -> Cluster.found().workers(address)).orElseGet(() -> new LocalWorkers(threads));
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
