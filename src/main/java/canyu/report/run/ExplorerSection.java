package canyu.report.run;

import canyu.exploration.explorer.ExploredOutcome;
import canyu.exploration.explorer.Explorer;
import canyu.exploration.explorer.HeldOut;
import canyu.indicator.Indicator;
import canyu.parameter.JsonText;
import canyu.report.page.Element;
import canyu.report.page.Extras;
import canyu.report.page.Script;
import canyu.report.page.StyleSheet;
import canyu.report.words.Labels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the reader can try out: an emulator of mixes of the countermeasures. */
record ExplorerSection(Explorer explorer) implements Section {

  /** The words that it alone needs. */
  static final String WORDS = "explorer";

  private static final List<String> MODULES =
      List.of("dom.js", "draw.js", "fields.js", "mix.js", "emulator.js", "explorer.js");

  @Override
  public String key() {
    return WORDS;
  }

  @Override
  public Optional<Extras> extras() {
    return Optional.of(new Extras(StyleSheet.of("explorer.css"), Script.of(MODULES)));
  }

  @Override
  public String intro(RunResults results, Labels labels) {
    return labels.text("explorer.intro", labels.numbers().count(explorer.plan().mixes().size()),
        labels.numbers().count(explorer.plan().cities().size()));
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    String data = JsonText.compact(new ExplorerData(explorer, results, labels).content());
    List<Element> content = new ArrayList<>(List.of(
        Element.of("p", labels.text("explorer.asleep")).with("class", "asleep"),
        Element.of("div", Element.of("div").with("id", "explorer-board"), Element.of("div").with("id", "explorer-answer"),
                Element.of("div").with("id", "explorer-line").with("aria-hidden", "true"))
            .with("id", "explorer-play"),
        Element.of("pre", data).with("id", "explorer-data").with("hidden", "hidden")));
    explorer.outcomes().forEach(outcome -> content.add(caption(accuracy(outcome, labels))));
    if (!explorer.untold().isEmpty()) {
      content.add(caption(labels.text("explorer.untold",
          explorer.untold().stream().map(labels::of).collect(Collectors.joining(labels.text("format.comma"))))));
    }
    return content;
  }

  private static Element caption(String text) {
    return Element.of("p", text).with("class", "caption");
  }

  /** How far it was off, in the unit of the outcome. */
  private static String accuracy(ExploredOutcome outcome, Labels labels) {
    Indicator indicator = outcome.outcome().indicator();
    HeldOut heldOut = outcome.heldOut();
    return labels.text("explorer.accuracy", labels.of(outcome.outcome()), labels.numbers().count(heldOut.mixes()),
        about(indicator, heldOut.error(), labels), about(indicator, heldOut.half(), labels),
        labels.percent(Math.max(0, heldOut.explained()), 1));
  }

  /** An amount with two digits. */
  private static String about(Indicator indicator, double amount, Labels labels) {
    return labels.amount(indicator, new BigDecimal(amount).round(new MathContext(2)).doubleValue());
  }
}
