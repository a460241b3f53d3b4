package canyu.report.calibration;

import canyu.calibration.inference.problem.RoundProgress;
import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** The course of the engine, and whether the model itself gives what the engine expects of it. */
record EngineSection() implements Part<Findings> {

  private static final double POINTS = 100;

  @Override
  public String key() {
    return "engine";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    return List.of(
        Element.of("h3", labels.text("engine.rounds")), rounds(findings, labels),
        Element.of("p", labels.text("engine.roundsCaption")).with("class", "caption"),
        Element.of("h3", labels.text("engine.expected")), expected(findings, labels),
        Element.of("p", labels.text("engine.expectedCaption")).with("class", "caption"));
  }

  private static Element rounds(Findings findings, Labels labels) {
    Table table = Table.of(labels.text("engine.engine"), labels.text("engine.round"), labels.text("engine.runs"),
        labels.text("engine.distance"), labels.text("engine.effective"));
    for (RoundProgress round : findings.outcome().rounds()) {
      table.row(labels.text("engine." + Names.camel(round.engine())), labels.numbers().count(round.round()),
          labels.numbers().count(round.runsDone()), labels.numbers().significant(round.distance()),
          labels.numbers().significant(round.effectiveSize()));
    }
    return table.element();
  }

  private static Element expected(Findings findings, Labels labels) {
    Table table = Table.of(labels.text("targets.answer"), labels.text("engine.meanExpected"),
        labels.text("engine.meanGiven"), labels.text("engine.difference"), labels.text("engine.sdExpected"),
        labels.text("engine.sdGiven"));
    Expectation.of(findings.result()).forEach(each -> table.row(findings.name(each.statistic(), labels),
        points(each.mean(), labels), points(each.given(), labels),
        labels.numbers().signed(POINTS * each.difference(), 2), points(each.sd(), labels),
        points(each.givenSd(), labels)));
    return table.element();
  }

  private static String points(double share, Labels labels) {
    return labels.numbers().plain(POINTS * share, 2);
  }
}
