package canyu.report.reference;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.indicator.Indicator;
import canyu.language.Words;
import canyu.parameter.About;
import canyu.parameter.Described;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.Sourced;
import canyu.report.terminal.TextTable;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What scenarios can name and results contain, as the code declares it and the baseline fills it in.
 *
 * @param language in which it is said; names stay as files have them
 */
public record ReferenceTables(LoadedScenario baseline, Locale language) {

  /** Every countermeasure with its settings. */
  public TextTable countermeasures() {
    Rows rows = rows("countermeasure", "what it is", "unit", "range", "default", "source");
    for (Class<?> type : Countermeasure.class.getPermittedSubclasses()) {
      About about = type.getAnnotation(About.class);
      rows.add(Names.decapitalised(type), about.value(), "", "", "", about.source());
      for (Described setting : Described.of(type.asSubclass(Record.class))) {
        rows.add("  " + setting.path(), setting.about(), setting.unit(), rows.range(setting.min(), setting.max()),
            setting.preset(), setting.source());
      }
    }
    return rows.table();
  }

  /** Every lever with its status quo. */
  public TextTable levers() {
    Rows rows = rows("lever", "what it is", "unit", "range", "status quo", "source");
    for (Lever lever : Lever.values()) {
      About about = lever.about();
      addSourced(rows, Names.camel(lever), about.value(), about.unit(), rows.range(about.min(), about.max()),
          "levers." + Names.camel(lever));
    }
    return rows.table();
  }

  /** Every parameter with its default and prior. */
  public TextTable parameters() {
    Rows rows = rows("parameter", "what it is", "unit", "range", "default", "source");
    for (Described parameter : Described.of(Parameters.class)) {
      addSourced(rows, parameter.path(), parameter.about(), parameter.unit(),
          rows.range(parameter.min(), parameter.max()), "parameters." + parameter.path());
    }
    return rows.table();
  }

  /** Every indicator. */
  public TextTable indicators() {
    Rows rows = rows("indicator", "what it is", "unit", "for");
    for (Indicator indicator : Indicator.values()) {
      rows.add(Names.camel(indicator), indicator.about().value(), indicator.about().unit(),
          indicator.cityOnly() ? "the city" : "the city and every group");
    }
    return rows.table();
  }

  private void addSourced(Rows rows, String name, String about, String unit, String range, String path) {
    Optional<Sourced> sourced = Sourced.at(baseline.tree(), path);
    rows.add(name, about, unit, range, sourced.map(number -> Rows.plain(number.value())).orElseGet(() -> unless(path)),
        sourced.map(rows::source).orElse(""));
  }

  private String unless(String path) {
    return baseline.tree().at(path).isPresent() ? "see the baseline" : "none";
  }

  private Rows rows(String... heads) {
    ReferenceWords words = ReferenceWords.in(language);
    return new Rows(words, TextTable.of(Stream.of(heads).map(words::of).toArray(String[]::new)));
  }

  /** The rows of a table, whose cells are said in English and written in the language of the words. */
  private record Rows(ReferenceWords words, TextTable table) {

    void add(String name, String... cells) {
      table.add(Stream.concat(Stream.of(name), Stream.of(cells).map(words::of)).toArray(String[]::new));
    }

    String source(Sourced number) {
      return words.of(number.source())
          + (number.prior().isEmpty() ? "" : Words.filled(words.of(", prior {0}"), number.prior()))
          + (number.note().isEmpty() ? "" : words.of("; ") + words.of(number.note()));
    }

    String range(double min, double max) {
      if (Double.isInfinite(min) && Double.isInfinite(max)) {
        return "";
      }
      return Double.isInfinite(max) ? Words.filled(words.of("from {0}"), plain(min))
          : Words.filled(words.of("{0} to {1}"), plain(min), plain(max));
    }

    static String plain(double number) {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? String.format(Locale.ROOT, "%.0f", number)
          : Digits.of(number);
    }
  }
}
