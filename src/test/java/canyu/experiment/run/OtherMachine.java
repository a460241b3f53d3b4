package canyu.experiment.run;

import canyu.city.Sweep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A workers of one machine more, to which everything travels as bytes; it reads all files in a folder of its own. */
public final class OtherMachine implements Workers {

  private final Path folder;
  private final List<String> differences = new ArrayList<>();
  private int arrivals;
  private int answers;

  /** @param folder for what arrives there */
  public OtherMachine(Path folder) {
    this.folder = folder;
  }

  @Override
  public <Q extends Serializable, A extends Serializable> void make(
      Computation<Q, A> computation, List<Q> questions, Consumer<A> made) {
    try {
      Computation<Q, A> there = travelled(computation.packed()).unpackedIn(folder.resolve("arrival-" + arrivals++));
      if (!there.fingerprint().equals(computation.fingerprint())) {
        differences.add(there.fingerprint() + " instead of " + computation.fingerprint());
      }
      List<A> all = new ArrayList<>();
      questions.forEach(question -> there.make(travelled(question), Sweep.IN_ORDER, all::add));
      answers += all.size();
      all.forEach(each -> made.accept(travelled(each)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T travelled(T thing) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new ObjectOutputStream(bytes).writeObject(thing);
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often something other arrived than was packed. */
  public List<String> differences() {
    return differences;
  }

  /** How much was made there. */
  public int answers() {
    return answers;
  }
}
