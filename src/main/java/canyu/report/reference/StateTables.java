package canyu.report.reference;

import static canyu.report.reference.OddTables.code;

import canyu.city.Agency;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.indicator.Measures;
import canyu.parameter.About;
import canyu.parameter.Names;
import canyu.population.OwnDivisions;
import canyu.process.Processes;
import canyu.process.WeeklyProcess;
import canyu.report.terminal.TextTable;
import canyu.scenario.loading.LoadedScenario;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What there is in the model, and in which order things happen to it. */
record StateTables(LoadedScenario baseline) {

  void addTo(Map<String, String> parts) {
    City city = emptyCity();
    City copy = city.copy();
    parts.put("residents", columns(city.residents(), copy.residents()).asMarkdown());
    parts.put("communities", columns(city.communities(), copy.communities()).asMarkdown());
    parts.put("channels", channels().asMarkdown());
    parts.put("agencies", agencies().asMarkdown());
    parts.put("schedule", schedule().asMarkdown());
  }

  private static City emptyCity() {
    Ties noTies = new Ties(new int[2], new int[0]);
    return new City(new Residents(1), noTies, new Communities(List.of(), 0, OwnDivisions.USUAL), List.of(), List.of());
  }

  /** The columns of a state; one that a copy shares is never written after the city has been drawn. */
  private static TextTable columns(Object state, Object copy) {
    TextTable table = TextTable.of("column", "what it is", "unit", "kept as", "changes");
    for (Field field : state.getClass().getFields()) {
      About about = field.getAnnotation(About.class);
      if (about != null) {
        table.add(code(field.getName()), about.value(), about.unit(), kind(field.getType()),
            value(field, state) == value(field, copy) ? "never" : "yes");
      }
    }
    return table;
  }

  private static String kind(Class<?> type) {
    return type.isArray() ? kind(type.getComponentType()) : type.getSimpleName();
  }

  private static Object value(Field field, Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private TextTable channels() {
    TextTable table = TextTable.of(
        "channel", "kind", "data required", "coverage", "usability", "reach", "interactivity");
    for (Channel channel : Channel.values()) {
      table.add(code(Names.camel(channel)), channel.digital() ? "digital" : "offline",
          new BigDecimal(Float.toString(channel.dataRequired())).stripTrailingZeros().toPlainString(),
          statusQuo(channel.coverage()), statusQuo(channel.usability()), statusQuo(channel.reach()),
          statusQuo(channel.interactivity()));
    }
    return table;
  }

  private TextTable agencies() {
    Map<Agency, Double> shares = baseline.scenario().parameters().processes().issues().agencyShares();
    TextTable table = TextTable.of(
        "agency", "capacity, cases per 1,000 residents and week", "responsible for, share of issues");
    for (Agency agency : Agency.values()) {
      table.add(code(Names.camel(agency)), statusQuo(agency.capacity()),
          PolicyTables.plain(shares.getOrDefault(agency, 0.0)));
    }
    return table;
  }

  private String statusQuo(Lever lever) {
    return PolicyTables.plain(baseline.scenario().levers().get(lever));
  }

  private TextTable schedule() {
    TextTable table = TextTable.of("ordering", "step", "what happens", "question it answers");
    int ordering = 0;
    table.add(String.valueOf(ordering++), code("Policy"), "Events and countermeasures write the levers of the new week",
        "what holds this week, and where");
    for (WeeklyProcess process : baseline.scenario().parameters().processes().inOrder()) {
      table.add(String.valueOf(ordering++), code(process.getClass().getSimpleName()), about(process.getClass()),
          question(process.getClass()));
    }
    table.add(String.valueOf(ordering), code("Measures"), about(Measures.class), "what is to be seen");
    return table;
  }

  private static String about(Class<?> type) {
    return type.getAnnotation(About.class).value();
  }

  /** What the list of processes says of one; the end of the week, which has no parameters, is not on it. */
  private static String question(Class<?> process) {
    return Arrays.stream(Processes.class.getRecordComponents())
        .filter(component -> component.getType() == process)
        .map(StateTables::said)
        .findFirst().orElse("");
  }

  /** What is said of a process, without its number in the list. */
  private static String said(RecordComponent component) {
    return component.getAnnotation(About.class).value().replaceFirst("^\\d+ · ", "");
  }
}
