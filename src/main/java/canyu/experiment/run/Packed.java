package canyu.experiment.run;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * A computation on its way to another machine, with every file that it takes.
 *
 * @param <Q> what it is asked
 * @param <A> what it makes
 */
public interface Packed<Q extends Serializable, A extends Serializable> extends Serializable {

  /**
   * The computation as it is here.
   *
   * @param folder for its files; it is made
   * @throws canyu.parameter.ParameterException if this program reads the files otherwise than the one that packed them
   */
  Computation<Q, A> unpackedIn(Path folder) throws IOException;
}
