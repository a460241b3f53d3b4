package canyu.experiment.store;

import canyu.countermeasure.Extent;
import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.countermeasure.Period;
import canyu.countermeasure.Stretch;
import canyu.experiment.run.Arms;
import canyu.experiment.run.FirstCity;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.indicator.Indicator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A run as bytes: the key of what it depends on, the result but for its costs, and a hash of both. Bytes that were not written whole, have
 * another key, or are of the first city without what else is kept of it, are no run.
 */
public final class RunFile {

  private static final Indicator[] INDICATORS = Indicator.values();

  /** How many bytes a key takes at the beginning of a file. */
  static final int KEY_LENGTH = Short.BYTES + 2 * Fingerprint.DIGEST_LENGTH;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private static final int FOR_EVER = Integer.MAX_VALUE;

  private RunFile() {}

  /** The bytes of a run with a key. */
  public static byte[] write(RunResult priced, String key) throws IOException {
    RunResult run = priced.unpriced();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(key);
    out.writeInt(run.replicate());
    out.writeInt(run.values().size());
    for (RunResult.Value value : run.values()) {
      out.writeInt(value.week());
      out.writeShort(value.group());
      out.writeShort(value.indicator().ordinal());
      out.writeDouble(value.value());
    }
    writeTable(out, run.inTheEnd());
    writeMoves(out, run.moves());
    writeFirings(out, run.firings());
    writeLedger(out, run.ledger());
    if (run.first().isPresent()) {
      run.first().get().write(out);
    }
    byte[] content = bytes.toByteArray();
    out.write(Fingerprint.digest(content));
    return bytes.toByteArray();
  }

  /** The key that the first bytes of a file name; empty where they are not those of a run. */
  static Optional<String> key(byte[] start) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(start))) {
      return Optional.of(in.readUTF()).filter(KEY.asMatchPredicate());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The run without its costs, if the bytes are whole and have its key.
   *
   * @param arm what its arm is called
   */
  static Optional<RunResult> read(byte[] bytes, String key, String arm) {
    int length = bytes.length - Fingerprint.DIGEST_LENGTH;
    if (length < 0 || !Arrays.equals(Fingerprint.digest(Arrays.copyOf(bytes, length)),
        Arrays.copyOfRange(bytes, length, bytes.length))) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      return in.readUTF().equals(key) ? Optional.of(read(in, arm)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static RunResult read(DataInputStream in, String arm) throws IOException {
    int replicate = in.readInt();
    int count = in.readInt();
    List<RunResult.Value> values = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      values.add(new RunResult.Value(in.readInt(), in.readShort(), INDICATORS[in.readShort()], in.readDouble()));
    }
    return new RunResult(arm, replicate, values, readTable(in), readMoves(in), readFirings(in), readLedger(in),
        replicate == Arms.FIRST ? Optional.of(FirstCity.read(in)) : Optional.empty());
  }

  private static void writeTable(DataOutputStream out, double[][] table) throws IOException {
    out.writeInt(table.length);
    for (double[] row : table) {
      out.writeInt(row.length);
      for (double value : row) {
        out.writeDouble(value);
      }
    }
  }

  private static double[][] readTable(DataInputStream in) throws IOException {
    double[][] table = new double[in.readInt()][];
    for (int row = 0; row < table.length; row++) {
      table[row] = new double[in.readInt()];
      for (int column = 0; column < table[row].length; column++) {
        table[row][column] = in.readDouble();
      }
    }
    return table;
  }

  private static void writeMoves(DataOutputStream out, Transitions moves) throws IOException {
    writeCounts(out, moves.gained());
    writeCounts(out, moves.lost());
    writeCounts(out, moves.gainedByGroup());
    writeCounts(out, moves.lostByGroup());
    out.writeLong(moves.gainedIndirectly());
    out.writeInt(moves.channels().length);
    for (long[] row : moves.channels()) {
      writeCounts(out, row);
    }
  }

  private static Transitions readMoves(DataInputStream in) throws IOException {
    long[] gained = readCounts(in);
    long[] lost = readCounts(in);
    long[] gainedByGroup = readCounts(in);
    long[] lostByGroup = readCounts(in);
    long indirectly = in.readLong();
    long[][] channels = new long[in.readInt()][];
    for (int row = 0; row < channels.length; row++) {
      channels[row] = readCounts(in);
    }
    return new Transitions(gained, lost, gainedByGroup, lostByGroup, indirectly, channels);
  }

  private static void writeFirings(DataOutputStream out, List<Firing> firings) throws IOException {
    out.writeInt(firings.size());
    for (Firing firing : firings) {
      out.writeInt(firing.countermeasure());
      out.writeInt(firing.first());
      out.writeInt(firing.weeks());
    }
  }

  private static List<Firing> readFirings(DataInputStream in) throws IOException {
    List<Firing> firings = new ArrayList<>();
    int count = in.readInt();
    for (int k = 0; k < count; k++) {
      firings.add(new Firing(in.readInt(), in.readInt(), in.readInt(), 0));
    }
    return List.copyOf(firings);
  }

  private static void writeLedger(DataOutputStream out, Ledger ledger) throws IOException {
    out.writeInt(ledger.extents().size());
    for (List<Extent> extents : ledger.extents()) {
      out.writeInt(extents.size());
      for (Extent extent : extents) {
        out.writeInt(extent.communities());
        out.writeInt(extent.residents());
        out.writeInt(extent.stretches().size());
        for (Stretch stretch : extent.stretches()) {
          out.writeInt(stretch.period().from());
          out.writeInt(stretch.period().until().orElse(FOR_EVER));
          out.writeInt(stretch.period().ramp());
          out.writeDouble(stretch.strength());
        }
      }
    }
  }

  private static Ledger readLedger(DataInputStream in) throws IOException {
    List<List<Extent>> ledger = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<Extent> extents = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        extents.add(new Extent(in.readInt(), in.readInt(), readStretches(in)));
      }
      ledger.add(List.copyOf(extents));
    }
    return new Ledger(List.copyOf(ledger));
  }

  private static List<Stretch> readStretches(DataInputStream in) throws IOException {
    List<Stretch> stretches = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Period period =
          new Period(in.readInt(), Optional.of(in.readInt()).filter(until -> until != FOR_EVER), in.readInt());
      stretches.add(new Stretch(period, in.readDouble()));
    }
    return List.copyOf(stretches);
  }

  private static void writeCounts(DataOutputStream out, long[] counts) throws IOException {
    out.writeInt(counts.length);
    for (long count : counts) {
      out.writeLong(count);
    }
  }

  private static long[] readCounts(DataInputStream in) throws IOException {
    long[] counts = new long[in.readInt()];
    for (int k = 0; k < counts.length; k++) {
      counts[k] = in.readLong();
    }
    return counts;
  }
}
