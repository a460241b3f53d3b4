package canyu.report.calibration;

import canyu.calibration.inference.problem.RoundProgress;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.targets.AskedQuestion;
import canyu.indicator.Reply;
import canyu.language.Numbers;
import canyu.parameter.Names;
import canyu.parameter.Sourced;
import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.scenario.draw.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the methods section of a paper needs: parameters, targets and their design, the likelihood, diagnostics, citation. */
record MethodsSection() implements Part<Findings> {

  private static final double POINTS = 100;
  private static final double MEDIAN = 50;

  @Override
  public String key() {
    return "methods";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("p", summary(findings, labels)));
    content.add(Element.of("h3", labels.text("methods.parameters")));
    content.add(parameters(findings, labels));
    content.add(Element.of("h3", labels.text("methods.targets")));
    content.add(targets(findings, labels));
    content.add(Element.of("h3", labels.text("methods.likelihood")));
    content.addAll(likelihood(findings, labels));
    content.add(Element.of("h3", labels.text("methods.diagnostics")));
    content.add(diagnostics(findings, labels));
    content.add(Element.of("h3", labels.text("methods.citation")));
    content.add(Element.of("p", labels.text("methods.cite", findings.provenance().version())));
    return content;
  }

  private static String summary(Findings findings, Labels labels) {
    Calibration calibration = findings.loaded().calibration();
    Numbers numbers = labels.numbers();
    return labels.text("methods.summary", numbers.count(findings.fitted().size()), numbers.count(findings.carried().size()),
        numbers.count(findings.loaded().targets().statistics().size()), numbers.count(findings.loaded().studies().all().size()),
        engine(findings, labels), numbers.count(findings.result().effort().runs()),
        numbers.count(calibration.respondents().residents()), numbers.count(findings.outcome().posterior().size()));
  }

  private static String engine(Findings findings, Labels labels) {
    return labels.text("engine." + Names.camel(findings.outcome().engine()));
  }

  private static Element parameters(Findings findings, Labels labels) {
    Table table = Table.of(labels.text("posterior.parameter"), labels.text("posterior.about"), labels.text("methods.source"),
        labels.text("posterior.prior"), labels.text("methods.posterior"));
    for (ParameterEstimate each : findings.estimates()) {
      table.row(each.parameter().path(), each.about(labels), labels.source(source(each, findings.loaded())),
          each.parameter().prior(), labels.text("posterior.summary", labels.numbers().significant(each.percentile(MEDIAN)),
              labels.numbers().significant(each.percentile(5)), labels.numbers().significant(each.percentile(95))));
    }
    return Element.of("div", Table.folded(labels.text("methods.all", labels.numbers().count(findings.estimates().size())),
        table.element())).with("class", "words");
  }

  private static String source(ParameterEstimate estimate, LoadedCalibration loaded) {
    return Sourced.at(loaded.scenario(), Parameters.KEY + "." + estimate.parameter().path()).map(Sourced::source).orElse("");
  }

  /** Every answer with how well it was known before anything was run. */
  private static Element targets(Findings findings, Labels labels) {
    Table table = Table.of(labels.text("targets.answer"), labels.text("targets.survey"), labels.text("methods.answered"),
        labels.text("methods.missing"), labels.text("methods.effective"), labels.text("methods.error"),
        labels.text("targets.discrepancy"));
    Numbers numbers = labels.numbers();
    for (AnswerComparison each : findings.comparisons()) {
      AskedQuestion asked = each.asked();
      Reply answer = each.prediction().answer();
      table.row(each.name(labels), numbers.plain(POINTS * asked.target(answer), 1), numbers.count(asked.answered()),
          numbers.count(asked.missing()), numbers.plain(asked.asked(answer), 0),
          numbers.plain(POINTS * findings.loaded().targets().samplingError(asked, answer), 2),
          numbers.plain(POINTS * asked.discrepancy(), 2));
    }
    return table.element();
  }

  private static List<Element> likelihood(Findings findings, Labels labels) {
    return Stream.of("methods.errors", "methods.sampling", "methods." + Names.camel(findings.outcome().engine()))
        .map(key -> Element.of("p", labels.text(key))).toList();
  }

  private static Element diagnostics(Findings findings, Labels labels) {
    Numbers numbers = labels.numbers();
    List<RoundProgress> rounds = findings.outcome().rounds();
    Facts facts = new Facts();
    facts.add(labels.text("engine.effective"), numbers.significant(rounds.get(rounds.size() - 1).effectiveSize()));
    facts.add(labels.text("methods.posteriorP"), numbers.plain(findings.result().posteriorPredictiveP(), 3));
    facts.add(labels.text("methods.priorP"), numbers.plain(findings.result().priorPredictiveP(), 3));
    facts.add(labels.text("methods.trials"), numbers.count(findings.trials()));
    if (findings.trials() > 0) {
      double[] coverage = findings.fitted().stream().mapToDouble(each -> each.diagnostics().coverage()).sorted().toArray();
      facts.add(labels.text("proof.coverage"), labels.text("methods.between", labels.percent(coverage[0], 0),
          labels.percent(coverage[coverage.length - 1], 0)));
      facts.add(labels.text("methods.ranks"), numbers.plain(
          Arrays.stream(findings.fitted().stream().mapToDouble(each -> each.diagnostics().rankP()).toArray()).min()
              .orElse(Double.NaN), 3));
    }
    return facts.element();
  }
}
