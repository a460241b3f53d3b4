package canyu.dataset;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns whose texts are still bytes, and how they become a table. */
record RawTable(String file, List<RawColumn> columns, int rows, Optional<RawColumn> weight) {

  /**
   * The table in the encoding that is named, or else that the file says it has, or else that its bytes look like.
   *
   * @throws ParameterException if it cannot be in that encoding, or two columns have one name
   */
  Dataset decoded(Encoding named, Optional<Encoding> said) {
    Encoding encoding = named.charset().isPresent() ? named : said.orElseGet(this::guess);
    List<Variable> variables = new ArrayList<>();
    Optional<String> weighing = Optional.empty();
    for (RawColumn column : columns) {
      Variable variable = column.decoded(raw -> text(raw, encoding));
      variables.add(variable);
      if (weight.filter(column::equals).isPresent()) {
        weighing = Optional.of(variable.name());
      }
    }
    refuseTwice(file, variables);
    return new Dataset(file, encoding.name(), encoding.guessed(), List.copyOf(variables), rows, weighing);
  }

  private Encoding guess() {
    List<byte[]> texts = new ArrayList<>();
    columns.forEach(column -> column.collect(texts));
    return Encoding.guess(texts);
  }

  private String text(String raw, Encoding encoding) {
    return encoding.text(raw.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow(() ->
        new ParameterException(new Origin(file, 0), "has texts that are not " + encoding.name()
            + "; the right encoding must be named (--encoding GBK, or in import.yaml), such as UTF-8, GBK or windows-1252"));
  }

  /** Refuses variables that cannot be told apart. */
  static void refuseTwice(String file, List<Variable> variables) {
    Set<String> seen = new HashSet<>();
    variables.stream().map(Variable::name).filter(name -> name.isEmpty() || !seen.add(name)).findFirst().ifPresent(name -> {
      throw new ParameterException(new Origin(file, 0), name.isEmpty() ? "has a variable without a name"
          : "has two variables of the name '" + name + "'; one name for each would be right");
    });
  }
}
