package canyu.report.exploration.optimisation;

import canyu.exploration.discovery.Discovery;
import canyu.exploration.optimisation.result.MixFailure;
import canyu.report.exploration.discovery.ConditionText;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** For every round gain in how many fresh futures the cheapest mix shown to reach it gains less, and under which condition. */
record FailingSection() implements Part<OptimisationReport> {

  @Override
  public String key() {
    return "fails";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    MixText text = report.words();
    List<MixFailure> failures = new Steps(report.result()).failures();
    if (failures.isEmpty()) {
      return List.of(Element.of("p", text.noGain()));
    }
    Table table = Table.of(
        labels.text("cheapest.gain"), labels.text("cheapest.mix"), labels.text("fails.share"), labels.text("fails.when"));
    failures.forEach(each -> table.row(text.amount(each.wanted()), text.name(each.mix()), share(each, labels),
        when(each, labels)));
    List<Element> content = new ArrayList<>(List.of(table.stacked().with("class", "words recipes stacked")));
    String commands = failures.stream().map(each -> each.command(report.result().loaded()))
        .flatMap(Optional::stream).collect(Collectors.joining("\n"));
    if (!commands.isEmpty()) {
      content.add(Element.of("p", labels.text("fails.ask")));
      content.add(Element.of("pre", Element.of("code", commands)));
    }
    return content;
  }

  private static String share(MixFailure failure, Labels labels) {
    return labels.text("fails.of", labels.numbers().count(failure.failed().count()),
        labels.numbers().count(failure.failed().of()), new ConditionText(labels, true).interval(failure.failed()));
  }

  /** The answer for one mix as a sentence. */
  static String sentence(MixFailure failure, MixText text) {
    Labels labels = text.labels();
    return labels.text("fails.sentence", text.name(failure.mix()), text.amount(failure.wanted()),
        share(failure, labels), when(failure, labels));
  }

  private static String when(MixFailure failure, Labels labels) {
    if (!failure.varies()) {
      return labels.text(failure.failed().count() == 0 ? "fails.never" : "fails.always");
    }
    return failure.discovery().map(discovery -> when(discovery, labels)).orElseGet(() -> labels.text("fails.luck"));
  }

  private static String when(Discovery discovery, Labels labels) {
    return discovery.end() == Discovery.End.TOO_FEW_DRAWS
        ? labels.text("fails.tooFew", labels.numbers().count(discovery.all().of()),
            labels.numbers().count(Discovery.FEWEST_DRAWS))
        : new ConditionText(labels, true).answer(discovery);
  }
}
