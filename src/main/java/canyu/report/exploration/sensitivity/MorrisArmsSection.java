package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.MorrisScreening;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import java.util.ArrayList;
import java.util.List;

/** How far parameters move every effect, those on the first outcome open, the others folded. */
record MorrisArmsSection() implements Part<MorrisReport> {

  @Override
  public String key() {
    return "morrisArms";
  }

  @Override
  public List<Element> content(MorrisReport report, Labels labels) {
    List<Element> content = new ArrayList<>(figures(report.outcomes().get(0), report, labels));
    report.outcomes().stream().skip(1).forEach(outcome -> content.add(
        Table.folded(labels.of(outcome), figures(outcome, report, labels).toArray(Element[]::new))));
    return content;
  }

  private static List<Element> figures(Outcome outcome, MorrisReport report, Labels labels) {
    return report.of(outcome).stream().map(each -> {
      String sentence = new MorrisText(labels).sentence(each, report.unit(outcome, labels));
      return each.moves() ? figure(each, sentence, report, labels) : Element.of("p", sentence);
    }).toList();
  }

  static Element figure(MorrisScreening.Found found, String caption, MorrisReport report, Labels labels) {
    return Element.of("div", Element.of("h3", labels.quoted(found.arm())),
        Figure.of(new MorrisChart(found, report.unit(found.outcome(), labels), labels), caption));
  }
}
