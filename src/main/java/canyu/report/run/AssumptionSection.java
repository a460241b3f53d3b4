package canyu.report.run;

import canyu.report.charts.Colour;
import canyu.report.charts.Figure;
import canyu.report.charts.ShareBar;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the results rest on. */
record AssumptionSection() implements Section {

  private static final int LIMITS = 5;

  @Override
  public String key() {
    return "assumptions";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    Sources sources = Sources.of(results.loaded().tree());
    List<Element> content = new ArrayList<>();
    content.add(Figure.of(bar(sources, labels), labels.text("assumptions.caption")));
    content.add(Table.folded(labels.text("assumptions.assumed",
        labels.numbers().count(sources.from("assumed").size())), table(sources.from("assumed"), labels)));
    if (!sources.from("scenario").isEmpty()) {
      content.add(Table.folded(labels.text("assumptions.changed",
          labels.numbers().count(sources.from("scenario").size())), table(sources.from("scenario"), labels)));
    }
    content.add(Element.of("h3", labels.text("assumptions.limits")));
    content.add(limits(labels));
    return content;
  }

  /** What the model leaves out. */
  static Element limits(Labels labels) {
    return Element.of("ul", IntStream.rangeClosed(1, LIMITS)
        .mapToObj(i -> Element.of("li", labels.text("assumptions.limit." + i))).toList());
  }

  private static ShareBar bar(Sources sources, Labels labels) {
    Map<String, Colour> kinds = new LinkedHashMap<>();
    kinds.put("survey", Colour.GREEN);
    kinds.put("calibrated", Colour.SKY);
    kinds.put("literature", Colour.BLUE);
    kinds.put("assumed", Colour.ORANGE);
    sources.all().forEach(source -> kinds.putIfAbsent(source, Colour.GREY));
    List<ShareBar.Part> parts = kinds.entrySet().stream()
        .filter(kind -> !sources.from(kind.getKey()).isEmpty())
        .map(kind -> new ShareBar.Part(labels.source(kind.getKey()), sources.from(kind.getKey()).size(),
            kind.getValue()))
        .toList();
    return new ShareBar(labels.text("assumptions.chart"), parts.stream()
        .map(part -> part.count() + " " + part.label()).collect(Collectors.joining(labels.text("format.semicolon"))),
        parts);
  }

  private static Element table(List<Sources.Entry> entries, Labels labels) {
    Table table = Table.of(labels.text("assumptions.name"), labels.text("assumptions.value"),
        labels.text("assumptions.prior"), labels.text("assumptions.note"));
    entries.forEach(entry -> table.row(entry.path(), labels.numbers().exact(entry.number().value()),
        entry.number().prior().isEmpty() ? labels.text("assumptions.fixed") : entry.number().prior(),
        labels.shipped(entry.number().note())));
    return Element.of("div", table.element()).with("class", "words");
  }
}
