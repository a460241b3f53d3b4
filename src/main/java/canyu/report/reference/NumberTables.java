package canyu.report.reference;

import static canyu.report.reference.OddTables.code;

import canyu.parameter.Described;
import canyu.parameter.Node;
import canyu.parameter.Sourced;
import canyu.report.terminal.TextTable;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every number of the baseline with its unit, range, prior and source: one table for each group of parameters. */
record NumberTables(LoadedScenario baseline) {

  void addTo(Map<String, String> parts) {
    parts.put("scales", scales().asMarkdown());
    parts.put("levers", levers());
    List<List<String>> parameters = new ReferenceTables(baseline, Locale.ENGLISH).parameters().rows();
    for (String group : groups(parameters)) {
      parts.put("parameters of " + group, parameters(group, parameters));
    }
  }

  /** How large and how long the baseline is. */
  private TextTable scales() {
    TextTable table = TextTable.of("setting", "what it is", "unit", "baseline");
    for (Described setting : Described.of(Scenario.class)) {
      if (setting.path().matches("(population|time)\\..*|replicates|seed")) {
        String preset = setting.preset();
        table.add(code(setting.path()), setting.about(), setting.unit(), baseline.tree().at(setting.path())
            .map(node -> node instanceof Node.Scalar scalar ? scalar.text() : preset).orElse(preset));
      }
    }
    return table;
  }

  private String levers() {
    TextTable table = TextTable.of("lever", "what it is", "unit", "range", "status quo", "source");
    Notes notes = new Notes();
    for (List<String> lever : new ReferenceTables(baseline, Locale.ENGLISH).levers().rows()) {
      Optional<Sourced> sourced = Sourced.at(baseline.tree(), "levers." + lever.get(0));
      sourced.ifPresent(number -> notes.add(lever.get(0), number));
      table.add(code(lever.get(0)), lever.get(1), lever.get(2), lever.get(3), lever.get(4),
          sourced.map(Sourced::source).orElse(""));
    }
    return table.asMarkdown() + notes.asMarkdown();
  }

  private static Set<String> groups(List<List<String>> parameters) {
    return parameters.stream().map(row -> row.get(0)).filter(path -> path.contains("."))
        .map(path -> path.substring(0, path.indexOf('.')))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String parameters(String group, List<List<String>> parameters) {
    TextTable table = TextTable.of("parameter", "what it is", "unit", "range", "default", "prior", "source");
    Notes notes = new Notes();
    for (List<String> row : parameters) {
      if (row.get(0).startsWith(group + ".")) {
        keysAt(row.get(0)).forEach(path -> addNumber(table, notes, row, path, path.substring(group.length() + 1)));
      }
    }
    return table.asMarkdown() + notes.asMarkdown();
  }

  /** The path of a parameter, or of each of its numbers if it has one for every agency. */
  private Stream<String> keysAt(String path) {
    return baseline.tree().at("parameters." + path).orElseThrow() instanceof Node.Mapping mapping
            && Sourced.at(baseline.tree(), "parameters." + path).isEmpty()
        ? mapping.entries().keySet().stream().map(key -> path + "." + key)
        : Stream.of(path);
  }

  private void addNumber(TextTable table, Notes notes, List<String> row, String path, String name) {
    Sourced number = Sourced.at(baseline.tree(), "parameters." + path).orElseThrow();
    notes.add(name, number);
    table.add(code(name), row.get(1), row.get(2), row.get(3), PolicyTables.plain(number.value()), number.prior(),
        number.source());
  }

  /** What the baseline says of numbers beyond their source, once for all numbers of which it says the same. */
  private static final class Notes {

    private final Map<String, List<String>> namesByNote = new LinkedHashMap<>();

    void add(String name, Sourced number) {
      if (!number.note().isEmpty()) {
        String note = "(" + number.source() + "): " + number.note();
        namesByNote.computeIfAbsent(note, unsaid -> new ArrayList<>()).add(code(name));
      }
    }

    String asMarkdown() {
      return namesByNote.entrySet().stream()
          .map(note -> "- " + String.join(", ", note.getValue()) + " " + note.getKey() + "\n")
          .collect(Collectors.collectingAndThen(Collectors.joining(), list -> list.isEmpty() ? "" : "\n" + list));
    }
  }
}
