package canyu.gui.charts;

import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import canyu.laboratory.Laboratory;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.JPanel;

/** How things stand: what the question is about, now and against the status quo, and what the policy has cost. */
public final class Scoreboard extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int MOST_OUTCOMES = 3;

  private final transient List<OutcomeScore> scores;
  private final transient Spent spent;

  public Scoreboard(WindowWords words, Laboratory laboratory) {
    super(new WrapLayout(FlowLayout.LEFT, 6, 2));
    setName("scoreboard");
    setOpaque(false);
    Labels labels = new Labels(words.locale()).about(laboratory.loaded());
    LoadedScenario loaded = laboratory.loaded();
    scores = loaded.scenario().outcomes().stream().distinct().limit(MOST_OUTCOMES)
        .map((Outcome outcome) -> new OutcomeScore(words, labels, laboratory, outcome)).toList();
    spent = new Spent(words, labels, laboratory);
    scores.forEach(score -> add(score.card()));
    add(spent.card());
  }

  /** Shows how things stand; the caller holds the lock of the model's schedule. */
  public void refresh() {
    scores.forEach(OutcomeScore::refresh);
    spent.refresh();
  }
}
