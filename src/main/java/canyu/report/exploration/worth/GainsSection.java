package canyu.report.exploration.worth;

import canyu.exploration.worth.Worth;
import canyu.exploration.worth.WorthAnalysis;
import canyu.language.Numbers;
import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;

/** All worths in numbers, a table for each unit. */
record GainsSection() implements Part<WorthReport> {

  @Override
  public String key() {
    return "gains";
  }

  @Override
  public List<Element> content(WorthReport report, Labels labels) {
    return Stream.concat(report.result().inMoney().stream(), Stream.of(report.result().inOutcome()))
        .map(report::words)
        .map(text -> Table.folded(text.unit(), table(text, labels))).toList();
  }

  private static Element table(GainText text, Labels labels) {
    Table table = Table.of(labels.text("gains.known"), labels.text("gains.value"), labels.text("gains.changed"),
        labels.text("gains.instead"), labels.text("gains.resolved"));
    WorthAnalysis analysis = text.analysis();
    for (Worth.Kind kind : Worth.Kind.values()) {
      List<Worth> worths = analysis.of(kind);
      table.part(labels.text("knowledge." + Names.camel(kind)), 5);
      worths.forEach(each -> table.row(text.known(each), text.interval(each.gain()), labels.percent(each.changed(), 0),
          each.instead().isEmpty() ? Numbers.NONE : labels.quoted(each.instead()),
          labels.text(each.isResolved() ? "gains.yes" : "gains.no")));
      if (!worths.isEmpty()) {
        table.row(labels.text("share.line"), text.amount(worths.get(0).line()), Numbers.NONE, Numbers.NONE, Numbers.NONE);
      }
    }
    return Element.of("div", table.element()).with("class", "words");
  }
}
