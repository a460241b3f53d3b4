package canyu.report.reference;

import static canyu.report.reference.OddTables.code;

import canyu.city.Lever;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Goal;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Terms;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.report.terminal.TextTable;
import canyu.scenario.loading.LoadedScenario;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What policymakers can do: the countermeasures with their sources and costs, and the levers they move by default. */
record PolicyTables(LoadedScenario baseline) {

  void addTo(Map<String, String> parts) {
    parts.put("countermeasures", countermeasures().asMarkdown());
    parts.put("levers moved", leversMoved().asMarkdown());
    parts.put("settings of countermeasures", settings().asMarkdown());
    parts.put("terms of countermeasures", terms().asMarkdown());
  }

  private TextTable countermeasures() {
    TextTable table = TextTable.of("countermeasure", "what it is", "source", "set-up", "weekly", "per resident");
    types().forEach(type -> {
      About about = type.getAnnotation(About.class);
      Cost cost = byDefault(type).cost();
      table.add(code(Names.decapitalised(type)), about.value(), about.source(), plain(cost.setUp()),
          plain(cost.weekly()), plain(cost.perResidentReached()));
    });
    return table;
  }

  private TextTable leversMoved() {
    TextTable table = TextTable.of("countermeasure", "lever", "status quo", "in full force");
    types().forEach(type -> {
      List<Goal> goals = byDefault(type).goals();
      goals.forEach(goal -> table.add(code(Names.decapitalised(type)), code(Names.camel(goal.lever())),
          plain(statusQuo(goal.lever())), plain(goal.level())));
      if (goals.isEmpty()) {
        table.add(code(Names.decapitalised(type)), "any", "", "as set");
      }
    });
    return table;
  }

  private double statusQuo(Lever lever) {
    return baseline.scenario().levers().get(lever);
  }

  private TextTable settings() {
    TextTable table = TextTable.of("countermeasure", "setting", "what it is", "unit", "range", "default", "source");
    Set<String> common = Described.of(Terms.class).stream().map(Described::path).collect(Collectors.toSet());
    types().forEach(type -> Described.of(type).stream()
        .filter(setting -> !common.contains(setting.path()) && !setting.path().startsWith("cost."))
        .forEach(setting -> table.add(code(Names.decapitalised(type)), code(setting.path()), setting.about(),
            setting.unit(), range(setting), setting.preset(), setting.source())));
    return table;
  }

  private static TextTable terms() {
    TextTable table = TextTable.of("setting", "what it is", "unit", "range", "default", "source");
    Stream.concat(Described.of(Terms.class).stream(), Described.of(Cost.class).stream())
        .forEach(setting -> table.add(code(setting.path()), setting.about(), setting.unit(), range(setting),
            setting.preset(), setting.source()));
    return table;
  }

  private static Stream<Class<? extends Record>> types() {
    return Arrays.stream(Countermeasure.class.getPermittedSubclasses()).map(type -> type.asSubclass(Record.class));
  }

  /** A countermeasure as it is when a scenario only names it; one that sets any lever sets none. */
  private static Countermeasure byDefault(Class<? extends Record> type) {
    Node.Mapping settings = ParameterFile.read("presets", type == Levers.class ? "set: {}" : "{}");
    return (Countermeasure) Binder.bind(settings, type);
  }

  private static String range(Described setting) {
    if (Double.isInfinite(setting.min()) && Double.isInfinite(setting.max())) {
      return "";
    }
    return Double.isInfinite(setting.max())
        ? "from " + plain(setting.min())
        : plain(setting.min()) + " to " + plain(setting.max());
  }

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
