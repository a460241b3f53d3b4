package canyu.report.reference;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.indicator.Indicator;
import canyu.parameter.About;
import canyu.parameter.Described;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.Sourced;
import canyu.report.terminal.TextTable;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Parameters;
import java.util.Locale;
import java.util.Optional;

/** What scenarios can name and results contain, as the code declares it and the baseline fills it in. */
public record ReferenceTables(LoadedScenario baseline) {

  /** Every countermeasure with its settings. */
  public TextTable countermeasures() {
    TextTable table = TextTable.of("countermeasure", "what it is", "unit", "range", "default", "source");
    for (Class<?> type : Countermeasure.class.getPermittedSubclasses()) {
      About about = type.getAnnotation(About.class);
      table.add(Names.decapitalised(type), about.value(), "", "", "", about.source());
      for (Described setting : Described.of(type.asSubclass(Record.class))) {
        table.add("  " + setting.path(), setting.about(), setting.unit(), range(setting.min(), setting.max()),
            setting.preset(), setting.source());
      }
    }
    return table;
  }

  /** Every lever with its status quo. */
  public TextTable levers() {
    TextTable table = TextTable.of("lever", "what it is", "unit", "range", "status quo", "source");
    for (Lever lever : Lever.values()) {
      About about = lever.about();
      addSourced(table, Names.camel(lever), about.value(), about.unit(), range(about.min(), about.max()),
          "levers." + Names.camel(lever));
    }
    return table;
  }

  /** Every parameter with its default and prior. */
  public TextTable parameters() {
    TextTable table = TextTable.of("parameter", "what it is", "unit", "range", "default", "source");
    for (Described parameter : Described.of(Parameters.class)) {
      addSourced(table, parameter.path(), parameter.about(), parameter.unit(),
          range(parameter.min(), parameter.max()), "parameters." + parameter.path());
    }
    return table;
  }

  /** Every indicator. */
  public TextTable indicators() {
    TextTable table = TextTable.of("indicator", "what it is", "unit", "for");
    for (Indicator indicator : Indicator.values()) {
      table.add(Names.camel(indicator), indicator.about().value(), indicator.about().unit(),
          indicator.cityOnly() ? "the city" : "the city and every group");
    }
    return table;
  }

  private void addSourced(TextTable table, String name, String about, String unit, String range, String path) {
    Optional<Sourced> sourced = Sourced.at(baseline.tree(), path);
    table.add(name, about, unit, range, sourced.map(number -> plain(number.value())).orElseGet(() -> unless(path)),
        sourced.map(ReferenceTables::source).orElse(""));
  }

  private String unless(String path) {
    return baseline.tree().at(path).isPresent() ? "see the baseline" : "none";
  }

  private static String source(Sourced number) {
    return number.source()
        + (number.prior().isEmpty() ? "" : ", prior " + number.prior())
        + (number.note().isEmpty() ? "" : "; " + number.note());
  }

  private static String range(double min, double max) {
    if (Double.isInfinite(min) && Double.isInfinite(max)) {
      return "";
    }
    return Double.isInfinite(max) ? "from " + plain(min) : plain(min) + " to " + plain(max);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.format(Locale.ROOT, "%.0f", number)
        : Digits.of(number);
  }
}
