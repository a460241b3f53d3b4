package canyu.report.run;

import canyu.experiment.statistics.Effect;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.scenario.event.Rumour;
import java.util.ArrayList;
import java.util.List;

/** What arms do to the security of data and to those who worry about it. */
record SecuritySection() implements Section {

  private static final List<Indicator> OF_INCIDENTS =
      List.of(Indicator.INCIDENTS, Indicator.HIT, Indicator.HEARD_OF_INCIDENT);
  private static final List<Indicator> OF_RESIDENTS =
      List.of(Indicator.ENROLLED, Indicator.WORRIED, Indicator.PROVIDING_DATA, Indicator.TRUST);

  @Override
  public String key() {
    return "security";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<String> heads = new ArrayList<>(List.of(labels.text("arm")));
    List<Indicator> shown = shown(results);
    shown.forEach(indicator -> heads.add(labels.of(indicator)));
    Table table = new Table(heads);
    table.row(labels.text("statusQuo"), shown.stream().map(indicator -> Table.cell(labels.level(
        indicator, results.statusQuo(indicator, Groups.CITY)))).toList());
    for (String arm : results.arms()) {
      table.row(labels.shipped(arm),
          shown.stream().map(indicator -> cell(arm, indicator, results, labels)).toList());
    }
    return List.of(table.element(), Element.of("p", labels.text("security.caption")).with("class", "caption"));
  }

  /** Who believes a rumour is of interest where there is one. */
  private static List<Indicator> shown(RunResults results) {
    List<Indicator> shown = new ArrayList<>(OF_INCIDENTS);
    if (results.scenario().events().stream().anyMatch(Rumour.class::isInstance)) {
      shown.add(Indicator.BELIEVING_RUMOUR);
    }
    shown.addAll(OF_RESIDENTS);
    return shown;
  }

  private static Element cell(String arm, Indicator indicator, RunResults results, Labels labels) {
    Effect effect = results.effect(arm, indicator);
    return EffectRow.cell(indicator, effect, labels).with("title", EffectRow.tip(arm, indicator, effect, labels));
  }
}
