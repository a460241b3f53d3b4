package canyu.report.run;

import canyu.experiment.comparison.Harm;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The effect on the first outcome by group, and who gains and loses. */
record GroupSection() implements Section {

  private static final List<String> KINDS = List.of("age", "education", "sex", "district", "housing");

  @Override
  public String key() {
    return "groups";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("p", labels.text("groups.about", labels.of(measure(results)))));
    content.add(harm(results, labels));
    content.add(table(results.topArms(), results, labels));
    content.add(Element.of("p", labels.text("groups.caption") + nobody(results, labels)).with("class", "caption"));
    if (!results.otherArms().isEmpty()) {
      content.add(Table.folded(labels.text("otherArms"), table(results.otherArms(), results, labels)));
    }
    return content;
  }

  private static Indicator measure(RunResults results) {
    return Harm.measure(results.comparison());
  }

  /** Every arm with the groups that gain and those that lose. */
  private static Element harm(RunResults results, Labels labels) {
    GroupWords words = new GroupWords(results, labels);
    Table table = Table.of(labels.text("arm"), labels.text("groups.gain"), labels.text("groups.lose"));
    for (String arm : results.arms()) {
      Harm harm = results.harm(arm);
      table.row(labels.shipped(arm), words.of(harm.gaining()), words.of(harm.losing()));
    }
    return Element.of("div", table.element()).with("class", "words");
  }

  /** What a dash says, where there is one. */
  private static String nobody(RunResults results, Labels labels) {
    return IntStream.range(0, results.comparison().groups().count()).allMatch(results.comparison()::isInhabited)
        ? "" : labels.text("groups.nobody");
  }

  private static Element table(List<String> arms, RunResults results, Labels labels) {
    List<String> names = results.comparison().groups().names();
    List<String> heads = new ArrayList<>(List.of(labels.text("group"), labels.text("statusQuo")));
    arms.stream().map(labels::shipped).forEach(heads::add);
    Table table = new Table(heads);
    double largest = largest(arms, results);
    addRow(table, labels.text("group.city"), Groups.CITY, arms, largest, results, labels);
    for (String kind : KINDS) {
      table.part(labels.text("group." + kind + ".title"), heads.size());
      IntStream.range(0, names.size()).filter(group -> names.get(group).startsWith(kind + ":")).forEach(group ->
          addRow(table, labels.group(names.get(group)), group, arms, largest, results, labels));
    }
    return Element.of("div", table.element()).with("class", "heat");
  }

  private static double largest(List<String> arms, RunResults results) {
    return arms.stream().flatMapToDouble(arm -> IntStream.range(0, results.comparison().groups().count())
            .mapToDouble(group -> Math.abs(results.effect(arm, measure(results), group).difference())))
        .filter(Double::isFinite).max().orElse(1);
  }

  private static void addRow(Table table, String head, int group, List<String> arms, double largest, RunResults results,
      Labels labels) {
    List<Element> cells = new ArrayList<>();
    cells.add(Table.cell(labels.level(measure(results), results.statusQuo(measure(results), group))));
    for (String arm : arms) {
      Effect effect = results.effect(arm, measure(results), group);
      cells.add(shaded(EffectRow.cell(measure(results), effect, labels), effect, largest, results)
          .with("title", EffectRow.tip(head + " – " + labels.shipped(arm), measure(results), effect, labels)));
    }
    table.row(head, cells);
  }

  /** The stronger the effect, the stronger the colour; blue is better, red worse, none where nothing is resolved. */
  private static Element shaded(Element cell, Effect effect, double largest, RunResults results) {
    if (effect.verdict() != Verdict.RAISES && effect.verdict() != Verdict.LOWERS) {
      return cell;
    }
    double strength = 0.08 + 0.37 * Math.abs(effect.difference()) / largest;
    String colour = effect.difference() > 0 != measure(results).lessIsBetter() ? "0, 114, 178" : "213, 94, 0";
    return cell.with("style", "background: rgba(" + colour + ", " + String.format(Locale.ROOT, "%.2f", strength)
        + ")");
  }
}
