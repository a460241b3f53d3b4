package canyu.report.run;

import canyu.experiment.comparison.Mechanism;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Indicator;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;

/** Why an arm does what it does, in one to three sentences made of what was measured. */
record WhyText(RunResults results, Labels labels) {

  private static final double PER_THOUSAND = 1000;

  String of(String arm) {
    Mechanism why = Mechanism.of(results.comparison(), arm);
    String text = moved(arm, why) + why.kept().map(this::kept).orElse("") + why.act().map(act -> act(arm, act)).orElse("");
    return text.isEmpty() ? labels.text("why.nothing") : text;
  }

  /** What changed in minds, and what else in the city. */
  private String moved(String arm, Mechanism why) {
    List<Indicator> minds = why.minds().stream().map(Mechanism.Mind::indicator).toList();
    String wish = why.minds().stream().map(mind -> labels.text("why.mind", changed(arm, mind.indicator()),
        labels.percent(mind.share(), 0))).collect(Collectors.joining(labels.text("format.semicolon")));
    String states = why.states().stream().filter(state -> !minds.contains(state)).map(state -> changed(arm, state))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return (states.isEmpty() ? "" : labels.text("why.states", states)) + (wish.isEmpty() ? "" : labels.text("why.wish", wish));
  }

  private String changed(String arm, Indicator state) {
    Effect effect = results.effect(arm, state);
    return labels.text(effect.difference() > 0 ? "why.rises" : "why.falls", labels.of(state),
        labels.level(state, effect.statusQuo()), labels.level(state, effect.level()));
  }

  private String kept(Mechanism.Kept kept) {
    String most = kept.barrier().map(barrier -> labels.text(kept.net() > 0 ? "why.fewerKept" : "why.moreKept",
        labels.of(barrier), perThousand(Math.abs(kept.net())))).orElse("");
    return labels.text(kept.all() > 0 ? "why.moreWilling" : "why.fewerWilling", perThousand(Math.abs(kept.all())), most);
  }

  private String act(String arm, Indicator act) {
    Effect effect = results.effect(arm, act);
    return labels.text(effect.difference() > 0 ? "why.moreActs" : "why.fewerActs", labels.of(act),
        perThousand(effect.statusQuo()), perThousand(effect.level()));
  }

  private String perThousand(double share) {
    return labels.numbers().significant(PER_THOUSAND * share);
  }
}
