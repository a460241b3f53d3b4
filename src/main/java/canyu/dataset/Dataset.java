package canyu.dataset;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of respondents with what its variables and values are called.
 *
 * @param file where it was read
 * @param encoding of its texts
 * @param guessed whether the file does not say its encoding
 * @param variables in the order of the file; each has as many values as there are rows
 * @param rows how many respondents there are
 * @param weight the variable that the file itself says is the weight
 */
public record Dataset(
    String file, String encoding, boolean guessed, List<Variable> variables, int rows, Optional<String> weight) {

  /** The most values that are read: more would not fit into the memory of a usual machine. */
  static final long MOST_CELLS = 100_000_000;

  private static final List<String> ENDINGS = List.of("sav", "zsav", "dta", "xlsx", "csv", "tsv", "tab", "txt");

  /**
   * Reads a file by the end of its name.
   *
   * @param encoding of its texts, if it is not what the file says
   * @param sheet of a workbook; the first if none is named
   * @throws ParameterException in one sentence, with the byte or the line, if it cannot be read
   */
  public static Dataset read(Path file, Optional<String> encoding, Optional<String> sheet) {
    Origin origin = new Origin(file.toString(), 0);
    if (!ENDINGS.contains(ending(file))) {
      throw new ParameterException(origin, "must be a file of SPSS (.sav, .zsav), Stata (.dta), Excel (.xlsx) or text with"
          + " separators (.csv, .tsv, .tab, .txt), but its name ends in '" + ending(file) + "'");
    }
    Encoding texts = encoding.map(name -> Encoding.named(name, origin)).orElse(Encoding.UNKNOWN);
    return of(file, bytes(file), texts, sheet);
  }

  /** Reads the bytes of a file. */
  static Dataset of(Path file, byte[] bytes, Encoding texts, Optional<String> sheet) {
    return switch (ending(file)) {
      case "sav", "zsav" -> new SavReader(file.toString(), bytes, texts).read();
      case "dta" -> new DtaReader(file.toString(), bytes, texts).read();
      case "xlsx" -> new XlsxReader(file.toString(), bytes, sheet).read();
      default -> new TextReader(file.toString(), bytes, texts).read();
    };
  }

  private static String ending(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(Path file) {
    try {
      return new InputFile(file, InputFile.LARGEST_TABLE).bytes();
    } catch (UnreadableFileException unreadable) {
      throw ParameterFile.refused(unreadable);
    }
  }

  /** The variable of a name, as it is written or in other letters of case. */
  public Optional<Variable> variable(String name) {
    return variables.stream().filter(variable -> variable.name().equals(name)).findFirst()
        .or(() -> variables.stream().filter(variable -> variable.name().equalsIgnoreCase(name)).findFirst());
  }

  /** The name of a variable that somebody may have meant. */
  public Optional<String> closest(String name) {
    return Names.closest(name, variables.stream().map(Variable::name).toList());
  }

  /** Refuses more cells than fit into memory, before any is made. */
  static void refuseTooMany(String file, long rows, long variables) {
    if (rows > Integer.MAX_VALUE || rows * Math.max(1, variables) > MOST_CELLS) {
      throw new ParameterException(new Origin(file, 0), String.format(Locale.ROOT, "has %,d rows of %,d variables, but at"
          + " most %,d values are read; a file with fewer variables would be right", rows, variables, MOST_CELLS));
    }
  }
}
