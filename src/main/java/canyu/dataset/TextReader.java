package canyu.dataset;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.table.CsvTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text with a header and a line for each respondent, separated by commas, semicolons, tabs or bars. */
final class TextReader {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d*,\\d+");

  /** What some programs begin a file with, to say how it is written. */
  private static final Map<String, Charset> MARKS = Map.of("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
      "\u00ff\u00fe", StandardCharsets.UTF_16LE, "\u00fe\u00ff", StandardCharsets.UTF_16BE);

  private final String file;
  private final byte[] content;
  private final Encoding named;

  TextReader(String file, byte[] content, Encoding named) {
    this.file = file;
    this.content = content;
    this.named = named;
  }

  Dataset read() {
    Optional<String> mark = mark();
    Encoding encoding = mark.map(sign -> new Encoding(Optional.of(MARKS.get(sign)), false))
        .orElseGet(() -> named.charset().isPresent() ? named : Encoding.guess(List.of(content)));
    int from = mark.map(String::length).orElse(0);
    String text = Encoding.decoded(Arrays.copyOfRange(content, from, content.length), encoding.charset().orElseThrow())
        .orElseThrow(() -> new ParameterException(new Origin(file, 0), "is not " + encoding.name()
            + "; the right encoding must be named (--encoding GBK, or in import.yaml)"));
    char separator = separator(text);
    CsvTable table = CsvTable.separated(file, text, separator);
    Dataset.refuseTooMany(file, table.size(), table.columns().size());
    return new Dataset(file, encoding.name(), encoding.guessed(), variables(table, separator), table.size(), Optional.empty());
  }

  private Optional<String> mark() {
    String start = RawColumn.raw(Arrays.copyOf(content, Math.min(content.length, 3)));
    return MARKS.keySet().stream().filter(start::startsWith).findFirst();
  }

  /** The sign that the first line has most often, outside of quotation marks. */
  private static char separator(String text) {
    String header = QUOTED.matcher(text.lines().findFirst().orElse("")).replaceAll("");
    char most = SEPARATORS.get(0);
    for (char separator : SEPARATORS) {
      if (times(header, separator) > times(header, most)) {
        most = separator;
      }
    }
    return most;
  }

  private static long times(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }

  private static List<Variable> variables(CsvTable table, char separator) {
    List<Variable> variables = new ArrayList<>();
    for (int k = 0; k < table.columns().size(); k++) {
      String name = table.columns().get(k);
      List<String> values = table.texts(k).stream().map(cell -> separator == ',' ? cell : withPoint(cell)).toList();
      variables.add(Variable.bare(name.isEmpty() ? "column" + (k + 1) : name, values));
    }
    return List.copyOf(variables);
  }

  /** Where commas separate nothing, they may stand in numbers. */
  private static String withPoint(String cell) {
    return DECIMAL_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
  }
}
