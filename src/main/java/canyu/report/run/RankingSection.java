package canyu.report.run;

import canyu.experiment.comparison.Ranking;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** How sure the order of the arms is, and what it depends on. */
record RankingSection(List<Ranking> rankings) implements Section {

  @Override
  public String key() {
    return "ranking";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    boolean drawn = results.loaded().draws().isPresent();
    List<Element> content = new ArrayList<>();
    for (Ranking ranking : rankings) {
      content.add(Element.of("h3", labels.of(ranking.outcome())));
      content.add(table(ranking, drawn, labels));
    }
    String caption = labels.text(drawn ? "ranking.captionDraws" : "ranking.captionCities");
    content.add(Element.of("p", caption).with("class", "caption"));
    return content;
  }

  private static Element table(Ranking ranking, boolean drawn, Labels labels) {
    List<String> heads = new ArrayList<>(List.of(labels.text("arm"), labels.text("ranking.best"),
        labels.text("ranking.three"), labels.text("ranking.regret")));
    if (drawn) {
      heads.addAll(List.of(labels.text("ranking.parameters"), labels.text("ranking.driver")));
    }
    Table table = new Table(heads);
    for (Ranking.Place place : ranking.arms()) {
      List<Element> cells = new ArrayList<>(List.of(Table.cell(labels.percent(place.best())),
          Table.cell(labels.percent(place.amongThree())), Table.cell(regret(ranking, place, labels))));
      if (drawn) {
        cells.add(Table.cell(place.shares().map(shares -> labels.percent(shares.parameters())).orElse("")));
        cells.add(Table.cell(place.driver().map(Ranking.Driver::parameter).orElse("")));
      }
      table.row(labels.shipped(place.arm()), cells);
    }
    return table.element();
  }

  /** What is lost by not choosing the best, in points where the outcome is a share. */
  private static String regret(Ranking ranking, Ranking.Place place, Labels labels) {
    double regret = Effect95.factor(ranking.outcome().indicator()) * place.regret();
    return labels.numbers().significant(regret);
  }
}
