package canyu.spark;

import canyu.api.Version;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.experiment.store.Credentials;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkFiles;

/**
 * A computation on its way to the workers. Each reads it once, before its first question, and must come to the same as here.
 *
 * @param <Q> what it is asked
 * @param <A> what it makes
 */
final class Travelling<Q extends Serializable, A extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Packed<Q, A> packed;
  private final Credentials expected;
  private transient Computation<Q, A> arrived;

  Travelling(Computation<Q, A> computation) throws IOException {
    this.packed = computation.packed();
    this.expected = Credentials.of(Version.current(), computation.fingerprint());
  }

  /**
   * The computation on this worker.
   *
   * @throws canyu.parameter.ParameterException if this machine cannot be trusted with it
   */
  synchronized Computation<Q, A> computation() throws IOException {
    if (arrived == null) {
      // what another program makes of the files would only hide that it is another
      refuse(expected.beforehand(Version.current()).difference(expected));
      Computation<Q, A> here = packed.unpackedIn(Path.of(SparkFiles.getRootDirectory(), "canyu-" + expected.fingerprint()));
      refuse(Credentials.of(Version.current(), here.fingerprint()).difference(expected));
      arrived = here;
    }
    return arrived;
  }

  private static void refuse(Optional<String> difference) {
    difference.ifPresent(what -> {
      throw SparkCluster.refusal("worker " + PortionTask.worker() + " " + what
          + "; the same program, Java and kind of processor everywhere would be right");
    });
  }
}
