package canyu.dataset;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fills columns with the rows of a file of SPSS. */
final class SavRows {

  private final String file;
  private final SavUnits units;
  private final List<SavVariable> variables;
  private final double nothing;
  private final byte[] unit = new byte[SavVariable.UNIT];
  private final ByteBuffer number;
  private final StringBuilder text = new StringBuilder();

  /** @param nothing the number that stands for nothing */
  SavRows(String file, SavUnits units, ByteOrder order, List<SavVariable> variables, double nothing) {
    this.file = file;
    this.units = units;
    this.variables = variables;
    this.nothing = nothing;
    this.number = ByteBuffer.wrap(unit).order(order);
  }

  /**
   * Reads rows up to their end, and says how many.
   *
   * @param said how many there must be; -1 if it is not known
   */
  int read(long said) {
    int rows = 0;
    try {
      while (rows != said && readRow(rows)) {
        rows++;
        Dataset.refuseTooMany(file, rows, variables.size());
      }
    } catch (IOException torn) {
      throw wrong("the compressed rows end in row " + (rows + 1) + " or are damaged; the whole file would be right");
    }
    if (said >= 0 && rows < said) {
      throw wrong("the file says that it has " + said + " rows, but it ends after " + rows + "; the whole file would be right");
    }
    return rows;
  }

  private boolean readRow(int row) throws IOException {
    for (int k = 0; k < variables.size(); k++) {
      SavVariable variable = variables.get(k);
      if (!(variable.width() == 0 ? readNumber(variable) : readText(variable))) {
        if (k > 0) {
          throw wrong("the file ends within row " + (row + 1) + ", in " + variable.column().name
              + "; the whole file would be right");
        }
        return false;
      }
    }
    return true;
  }

  private boolean readNumber(SavVariable variable) throws IOException {
    if (!units.next(unit)) {
      return false;
    }
    double value = number.getDouble(0);
    variable.column().add(value == nothing || value == -Double.MAX_VALUE ? Double.NaN : value);
    return true;
  }

  private boolean readText(SavVariable variable) throws IOException {
    text.setLength(0);
    for (int segment : variable.segments()) {
      int from = text.length();
      for (int k = 0; k < SavVariable.units(segment); k++) {
        if (!units.next(unit)) {
          return false;
        }
        text.append(new String(unit, StandardCharsets.ISO_8859_1));
      }
      text.setLength(from + segment);
    }
    text.setLength(Math.min(text.length(), variable.width()));
    variable.column().add(text.toString());
    return true;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(new Origin(file, 0), message);
  }
}
