package canyu.report.run;

import canyu.experiment.statistics.Effect;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The effect on participation by group. */
record GroupSection() implements Section {

  private static final Indicator PARTICIPATION = Indicator.PARTICIPATION;
  private static final List<String> KINDS = List.of("age", "education", "sex", "district", "housing");

  @Override
  public String key() {
    return "groups";
  }

  @Override
  public List<Element> content(Results results, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(table(results.topArms(), results, labels));
    content.add(Element.of("p", labels.text("groups.caption") + nobody(results, labels)).with("class", "caption"));
    if (!results.otherArms().isEmpty()) {
      content.add(Table.folded(labels.text("otherArms"), table(results.otherArms(), results, labels)));
    }
    return content;
  }

  /** What a dash says, where there is one. */
  private static String nobody(Results results, Labels labels) {
    return IntStream.range(0, results.comparison().groups().count()).allMatch(results.comparison()::isInhabited)
        ? "" : labels.text("groups.nobody");
  }

  private static Element table(List<String> arms, Results results, Labels labels) {
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

  private static double largest(List<String> arms, Results results) {
    return arms.stream().flatMapToDouble(arm -> IntStream.range(0, results.comparison().groups().count())
            .mapToDouble(group -> Math.abs(results.effect(arm, PARTICIPATION, group).difference())))
        .filter(Double::isFinite).max().orElse(1);
  }

  private static void addRow(Table table, String head, int group, List<String> arms, double largest, Results results,
      Labels labels) {
    List<Element> cells = new ArrayList<>();
    cells.add(Table.cell(labels.level(PARTICIPATION, results.statusQuo(PARTICIPATION, group))));
    for (String arm : arms) {
      Effect effect = results.effect(arm, PARTICIPATION, group);
      cells.add(shaded(EffectRow.cell(PARTICIPATION, effect, labels), effect, largest)
          .with("title", EffectRow.tip(head + " – " + labels.shipped(arm), PARTICIPATION, effect, labels)));
    }
    table.row(head, cells);
  }

  /** The stronger the effect, the stronger the colour; blue above 0, red below, none where it is not resolved. */
  private static Element shaded(Element cell, Effect effect, double largest) {
    if (!Effect95.of(PARTICIPATION, effect).resolved()) {
      return cell;
    }
    double strength = 0.08 + 0.37 * Math.abs(effect.difference()) / largest;
    String colour = effect.difference() > 0 ? "0, 114, 178" : "213, 94, 0";
    return cell.with("style", "background: rgba(" + colour + ", " + String.format(Locale.ROOT, "%.2f", strength)
        + ")");
  }
}
