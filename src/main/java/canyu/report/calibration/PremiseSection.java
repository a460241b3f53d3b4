package canyu.report.calibration;

import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.AskedSurvey;
import canyu.calibration.survey.Wave;
import canyu.language.Numbers;
import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was assumed to arrive at the posterior. */
record PremiseSection() implements Part<Findings> {

  private static final int PREMISES = 6;

  @Override
  public String key() {
    return "premises";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    Calibration calibration = findings.loaded().calibration();
    List<AskedSurvey> surveys = findings.loaded().surveys();
    Facts facts = new Facts();
    if (surveys.size() == 1) {
      facts.add(labels.text("premises.designEffect"), labels.numbers().exact(calibration.errors().designEffect()));
      calibration.errors().residualDesignEffect().ifPresent(residual ->
          facts.add(labels.text("premises.residualDesignEffect"), labels.numbers().exact(residual)));
      facts.add(labels.text("premises.rounding"), labels.numbers().exact(calibration.errors().rounding()));
      facts.add(labels.text("premises.discrepancy"), labels.numbers().exact(calibration.errors().discrepancy()));
    }
    findings.loaded().reading().ifPresent(reading -> facts.add(labels.text("premises.reading"), reading));
    facts.add(labels.text("premises.dependence"),
        labels.text("dependence." + Names.camel(calibration.respondents().dependence())));
    List<Element> content = new ArrayList<>(List.of(facts.element()));
    if (surveys.size() > 1) {
      content.add(surveys(surveys, calibration, labels));
    }
    String time = surveys.size() > 1 ? "premises.waves" : "premises.1";
    content.add(Element.of("ul", Stream.concat(Stream.of(time), IntStream.rangeClosed(2, PREMISES).mapToObj(i -> "premises." + i))
        .map(key -> Element.of("li", labels.text(key))).toList()));
    return content;
  }

  /** Each survey, its week, and what may part its answers from those of the model. */
  private static Element surveys(List<AskedSurvey> surveys, Calibration calibration, Labels labels) {
    Table table = Table.of(labels.text("premises.survey"), labels.text("premises.week"), labels.text("premises.respondents"),
        labels.text("premises.designEffect"), labels.text("premises.rounding"), labels.text("premises.discrepancy"),
        labels.text("premises.panel"));
    for (AskedSurvey each : surveys) {
      Wave wave = each.wave();
      Calibration.Errors errors = calibration.errors(wave.name());
      table.row(wave.isFirst() ? each.survey().title() : labels.text("targets.inSurvey", each.survey().title(), wave.name()),
          labels.numbers().count(wave.week()), labels.numbers().count(wave.respondents()),
          labels.numbers().exact(errors.designEffect()), labels.numbers().exact(errors.rounding()),
          labels.numbers().exact(errors.discrepancy()), panel(wave, calibration, labels));
    }
    return table.element();
  }

  private static String panel(Wave wave, Calibration calibration, Labels labels) {
    return Optional.ofNullable(calibration.further().get(wave.name())).flatMap(Calibration.FurtherSurvey::panel)
        .map(panel -> labels.text("premises.again", labels.numbers().count(panel.people()), panel.of(),
            labels.numbers().exact(panel.correlation())))
        .orElse(Numbers.NONE);
  }
}
