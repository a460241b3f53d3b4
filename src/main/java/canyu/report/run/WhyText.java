package canyu.report.run;

import canyu.experiment.comparison.Mechanism;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Indicator;
import canyu.report.words.Labels;
import java.util.stream.Collectors;

/** Why an arm does what it does, in one to three sentences made of what was measured. */
record WhyText(RunResults results, Labels labels) {

  private static final double PER_THOUSAND = 1000;

  String of(String arm) {
    Mechanism why = Mechanism.of(results.comparison(), arm);
    String states = why.states().stream().map(state -> changed(arm, state))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    String text = (states.isEmpty() ? "" : labels.text("why.states", states))
        + why.barrier().map(this::kept).orElse("")
        + why.act().map(act -> act(arm, act)).orElse("");
    return text.isEmpty() ? labels.text("why.nothing") : text;
  }

  private String changed(String arm, Indicator state) {
    Effect effect = results.effect(arm, state);
    return labels.text(effect.difference() > 0 ? "why.rises" : "why.falls", labels.of(state),
        labels.level(state, effect.statusQuo()), labels.level(state, effect.level()));
  }

  private String kept(Mechanism.Kept kept) {
    return labels.text(kept.all() > 0 ? "why.moreWilling" : "why.fewerWilling", perThousand(Math.abs(kept.all())),
        labels.text(kept.net() > 0 ? "why.fewerKept" : "why.moreKept", labels.of(kept.barrier()),
            perThousand(Math.abs(kept.net()))));
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
