package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.exploration.sensitivity.Share;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What is unknown about an effect, and whose share is which, in words. */
record ShareText(Labels labels) {

  /** So many parameters are named in a sentence. */
  private static final int NAMED = 2;

  /** Where the variance of an effect comes from, or why that is not known. */
  String sentence(Sensitivity sensitivity) {
    String arm = labels.quoted(sensitivity.arm());
    if (!sensitivity.hasEnoughDraws()) {
      return labels.text("share.few", arm, labels.numbers().count(sensitivity.draws()),
          labels.numbers().count(Sensitivity.FEWEST_DRAWS));
    }
    if (sensitivity.isConstant()) {
      return labels.text("share.constant", arm);
    }
    List<String> parts = new ArrayList<>();
    List<Influence> named = sensitivity.influential().stream().limit(NAMED).toList();
    for (Influence influence : named) {
      String share = percent(influence.part().orElseThrow().value());
      String about = new ParameterText(labels).about(influence.parameter());
      parts.add(parts.isEmpty() ? labels.text("share.first", share, arm, about) : labels.text("share.more", share, about));
    }
    if (named.isEmpty()) {
      parts.add(labels.text("share.none", arm));
    }
    sensitivity.chance().ifPresent(chance -> parts.add(labels.text("share.luck", percent(chance.value()))));
    return String.join(labels.text("format.semicolon"), parts) + labels.text("format.stop");
  }

  /** How far the effect is unknown: its mean, and how it spreads over cities with one draw each. */
  String spread(Sensitivity sensitivity) {
    double factor = Effect95.factor(sensitivity.outcome().indicator());
    double mean = factor * sensitivity.mean();
    double sd = factor * sensitivity.sd();
    int decimals = new Effect95(sd, sd, sd).decimals(1);
    return labels.text("share.spread", labels.numbers().signed(mean, decimals), labels.numbers().plain(sd, decimals),
        labels.numbers().count(sensitivity.draws()));
  }

  /** A share with its interval. */
  String interval(Share share) {
    return labels.text("share.interval", percent(share.value()), labels.numbers().plain(100 * share.low(), 0),
        labels.numbers().plain(100 * share.high(), 0));
  }

  String percent(double share) {
    return labels.percent(share, share > 0 && share < 0.1 ? 1 : 0);
  }
}
