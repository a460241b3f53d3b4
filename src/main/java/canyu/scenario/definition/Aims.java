package canyu.scenario.definition;

import canyu.indicator.Indicator;
import canyu.parameter.About;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what a question is answered. It changes no run. */
public record Aims(
    @About(value = "what the question is about, the most important first: an indicator, of the city or of a group as in"
        + " 'trust among age:70+'", preset = "[participation52, participation]")
    List<String> outcomes,
    @About(value = "how large a difference must be to matter, by outcome; where nothing is said, .1 points of a share"
        + " (one act a week for every 10,000 residents) and .005 of a level", unit = "unit of the outcome", min = 0,
        max = 1e9, preset = "{}")
    Map<String, Double> matters,
    @About("what an arm may cost; arms beyond it are marked")
    Optional<Budget> budget) {

  /** A question about nothing in particular. */
  static final Aims NONE = new Aims(List.of(), Map.of(), Optional.empty());

  /** How large a difference in an outcome must be to matter: what is said of the outcome, or else of its indicator. */
  double matter(Outcome outcome) {
    return said(outcome).or(() -> said(Outcome.of(outcome.indicator())))
        .orElseGet(() -> usual(outcome.indicator()));
  }

  private Optional<Double> said(Outcome outcome) {
    return matters.entrySet().stream().filter(each -> Outcome.parse(each.getKey()).equals(outcome))
        .map(Map.Entry::getValue).findFirst();
  }

  private static double usual(Indicator indicator) {
    if (indicator.weekly()) {
      return 0.0001;
    }
    return switch (indicator.about().unit()) {
      case "share" -> 0.001;
      case "level", "ratio" -> 0.005;
      default -> 0;
    };
  }
}
