package canyu.report.exploration.worth;

import canyu.exploration.worth.Worth;
import canyu.parameter.Names;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What knowing parameters, and groups of them, is worth; and where gains are counted in money, all without it. */
record KnowledgeSection() implements Part<WorthReport> {

  /** So many bars are drawn. */
  private static final int BARS = 12;

  @Override
  public String key() {
    return "knowledge";
  }

  @Override
  public List<Element> content(WorthReport report, Labels labels) {
    GainText first = report.words(report.result().first());
    List<Element> content = new ArrayList<>(figure(first, Worth.Kind.GROUP, labels));
    content.addAll(figure(first, Worth.Kind.PARAMETER, labels));
    if (report.result().inMoney().isPresent()) {
      GainText other = report.words(report.result().inOutcome());
      List<Element> folded = new ArrayList<>(List.of(Element.of("ul",
          other.sentences().stream().map(sentence -> Element.of("li", sentence)).toList())));
      List.of(Worth.Kind.QUESTION, Worth.Kind.GROUP, Worth.Kind.PARAMETER)
          .forEach(kind -> folded.addAll(figure(other, kind, labels)));
      content.add(Table.folded(labels.text("knowledge.inOutcome", labels.of(report.result().outcome())),
          folded.toArray(Element[]::new)));
    }
    return content;
  }

  /** The bars of a kind, if there are any. */
  static List<Element> figure(GainText text, Worth.Kind kind, Labels labels) {
    List<Worth> worths = text.analysis().of(kind);
    String title = labels.text("knowledge." + Names.camel(kind));
    return worths.isEmpty() ? List.of() : List.of(Element.of("div", Element.of("h3", title),
        Figure.of(new GainChart(worths.stream().limit(BARS).toList(), text, title, labels),
            labels.text("knowledge.caption", labels.numbers().count(Math.min(BARS, worths.size())),
                labels.numbers().count(worths.size())))));
  }
}
