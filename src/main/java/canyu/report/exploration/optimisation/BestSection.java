package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.file.Optimisation;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.exploration.optimisation.result.Confirmation;
import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.report.charts.Figure;
import canyu.report.charts.ScatterChart;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first screen: the answer in sentences, and the front with its intervals. */
record BestSection() implements Part<OptimisationReport> {

  private static final double MILLION = 1e6;

  @Override
  public String key() {
    return "best";
  }

  @Override
  public Element of(OptimisationReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("best.kind")).with("class", "kind"),
            Element.of("h1", report.words().title()),
            Element.of("p", question(report.words())).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  private static String question(MixText text) {
    Optimisation asked = text.result().loaded().optimisation();
    return text.labels().text("best.question", asked.objectives().stream().map(text::objective)
        .collect(Collectors.joining(text.labels().text("format.comma"))), text.counts());
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    MixText text = report.words();
    OptimisationResult result = report.result();
    if (result.finalists().isEmpty()) {
      return List.of(Element.of("ol", Element.of("li", labels.text("best.none", labels.numbers().count(result.tried()))))
          .with("class", "answer"));
    }
    return List.of(
        Element.of("ol", sentences(text).stream().map(each -> Element.of("li", each)).toList()).with("class", "answer"),
        Figure.of(chart(text), labels.text("best.caption", text.counts(),
            labels.numbers().count(result.loaded().optimisation().futures().fresh()))));
  }

  /** The answer in sentences, for the page and for the terminal. */
  static List<String> sentences(MixText text) {
    OptimisationResult result = text.result();
    List<String> sentences = new ArrayList<>(cheapest(text));
    result.front().stream().max(Comparator.comparingDouble(each -> each.gain().confirmed())).ifPresent(most ->
        sentences.add(text.labels().text("best.most", text.name(most), text.gain(most), text.money(most.cost()),
            text.madeOf(most))));
    result.kept().ifPresent(kept -> sentences.add(text.labels().text("best.kept", text.labels().percent(kept, 0))));
    List<OutcomeLimit> limits = result.loaded().optimisation().limits().outcomes();
    for (int k = 0; k < limits.size(); k++) {
      sentences.add(limit(text, limits.get(k), k));
    }
    return sentences;
  }

  /** The cheapest mix for the gain that is wanted, or else for a middling one; when that fails; and what the next costs. */
  private static List<String> cheapest(MixText text) {
    OptimisationResult result = text.result();
    List<Double> gains = new Steps(result).gains();
    Optional<Double> asked = result.loaded().optimisation().robust().wanted();
    if (asked.isEmpty() && gains.isEmpty()) {
      return List.of(text.noGain());
    }
    double wanted = asked.orElseGet(() -> gains.get(gains.size() / 2));
    List<Finalist> reaching = result.reaching(wanted);
    if (reaching.isEmpty()) {
      return List.of(text.labels().text("best.noneReaches", text.amount(wanted), text.counts()));
    }
    Finalist first = reaching.get(0);
    List<String> sentences = new ArrayList<>(List.of(text.labels().text("best.cheapest", text.amount(wanted),
        text.name(first), text.money(first.cost()), text.gain(first), text.madeOf(first)),
        FailingSection.sentence(result.failure(first, wanted), text)));
    if (reaching.size() > 1) {
      Finalist second = reaching.get(1);
      sentences.add(text.labels().text("best.runnerUp", text.name(second), text.money(second.cost() - first.cost()),
          text.gain(second)));
    }
    return sentences;
  }

  private static String limit(MixText text, OutcomeLimit limit, int number) {
    List<Confirmation.Standing> standings = text.result().finalists().stream()
        .map(each -> each.slacks().get(number).standing()).toList();
    return text.labels().text("best.limit", text.limit(limit), count(standings, Confirmation.Standing.KEPT, text),
        count(standings, Confirmation.Standing.NOT_RESOLVED, text), count(standings, Confirmation.Standing.BROKEN, text));
  }

  private static String count(List<Confirmation.Standing> standings, Confirmation.Standing standing, MixText text) {
    return text.labels().numbers().count(standings.stream().filter(standing::equals).count());
  }

  private static ScatterChart chart(MixText text) {
    Labels labels = text.labels();
    boolean large = text.result().finalists().stream().anyMatch(each -> each.cost() >= MILLION);
    List<ScatterChart.Point> points = text.result().finalists().stream().map(each -> new ScatterChart.Point(each.number(),
        "", large ? each.cost() / MILLION : each.cost(), text.shown(text.indicator(), each.gain()), each.onFront() && each.isAllowed(),
        labels.text("best.tip", text.name(each), text.money(each.cost()), text.gain(each), text.madeOf(each)))).toList();
    return new ScatterChart(labels.text("best.chart"),
        points.stream().map(ScatterChart.Point::tip).collect(Collectors.joining(labels.text("format.semicolon"))),
        labels.text(large ? "mix.costMillions" : "best.along", text.currency()),
        labels.text("best.up", labels.of(text.result().first().about()), labels.unit(text.indicator(), text.currency())), points, labels);
  }
}
