package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import canyu.laboratory.Laboratory;
import canyu.report.words.Labels;

/** What the policy has cost so far. */
final class Spent {

  private final WindowWords words;
  private final Labels labels;
  private final Laboratory laboratory;
  private final ScoreCard card;

  Spent(WindowWords words, Labels labels, Laboratory laboratory) {
    this.words = words;
    this.labels = labels;
    this.laboratory = laboratory;
    this.card = new ScoreCard("score.cost", words.text("score.cost"), words.text("score.cost.tip"));
  }

  ScoreCard card() {
    return card;
  }

  void refresh() {
    card.show(words.text("score.money",
        words.count(Math.round(laboratory.arm().indicator(Indicator.COST, laboratory.week()))),
        labels.shipped(laboratory.scenario().currency())), "", Ink.TEXT, "");
  }
}
