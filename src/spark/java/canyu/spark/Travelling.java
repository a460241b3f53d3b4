package canyu.spark;

import canyu.api.ScenarioRun;
import canyu.api.Version;
import canyu.city.Sweep;
import canyu.experiment.run.Arms;
import canyu.experiment.store.Credentials;
import canyu.experiment.store.RunFile;
import canyu.experiment.store.RunKeys;
import canyu.scenario.LoadedScenario;
import canyu.scenario.PackedScenario;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkFiles;

/** A scenario on its way to the workers. Each reads it once, before its first city, and must come to the same as here. */
final class Travelling implements Serializable {

  private static final long serialVersionUID = 1;

  private final PackedScenario packed;
  private final Credentials expected;
  private transient LoadedScenario loaded;
  private transient RunKeys keys;

  Travelling(LoadedScenario loaded) throws IOException {
    this.packed = PackedScenario.of(loaded);
    this.expected = Credentials.of(Version.current(), loaded);
  }

  /**
   * Runs what is asked for in a city.
   *
   * @return the bytes of each run
   * @throws canyu.parameter.ParameterException if this machine cannot be trusted with it
   */
  List<byte[]> run(CityWork city) throws IOException {
    arrive();
    Arms arms = new Arms(loaded, city.number(), Sweep.IN_ORDER);
    List<byte[]> files = new ArrayList<>();
    for (String arm : city.arms()) {
      files.add(RunFile.write(arms.run(arm), keys.of(arm, city.number())));
    }
    return files;
  }

  private synchronized void arrive() throws IOException {
    if (loaded == null) {
      LoadedScenario arrived =
          packed.unpackedIn(Path.of(SparkFiles.getRootDirectory(), "canyu-" + expected.fingerprint()));
      Credentials.of(Version.current(), arrived).difference(expected).ifPresent(difference -> {
        throw SparkCluster.refusal("worker " + CityTask.worker() + " " + difference
            + "; the same program, Java and kind of processor everywhere would be right");
      });
      keys = ScenarioRun.keys(arrived);
      loaded = arrived;
    }
  }
}
