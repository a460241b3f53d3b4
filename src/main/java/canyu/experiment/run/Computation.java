package canyu.experiment.run;

import canyu.city.Sweep;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * Work of one kind that any machine does alike: what it makes of a question depends on nothing but the question and what
 * the computation itself was made of.
 *
 * @param <Q> what is asked
 * @param <A> what is made of it, one thing or several
 */
public interface Computation<Q extends Serializable, A extends Serializable> {

  /**
   * Makes all that is asked for.
   *
   * @param made hears of each thing as soon as it is there
   */
  void make(Q question, Sweep sweep, Consumer<A> made);

  /**
   * The same as it travels to other machines.
   *
   * @throws IOException if a file that belongs to it can no longer be read
   */
  Packed<Q, A> packed() throws IOException;

  /** The hash of what it was made of: alike on every machine that may work for another. */
  String fingerprint();
}
