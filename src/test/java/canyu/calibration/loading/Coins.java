package canyu.calibration.loading;

import java.util.Map;

/**
 * A survey whose posterior is known: every resident of the real model pays if an independent normal number is above
 * −wBase, so that with a standard normal prior the share of those who pay is uniform before the survey, and afterwards
 * Beta(1 + yes, 1 + no).
 */
public final class Coins {

  private static final Map<String, String> COIN = Map.of(
      "parameters.participation.wSatisfaction", "0", "parameters.participation.wIdentity", "0",
      "parameters.participation.wTrust", "0", "parameters.participation.wSd", "1",
      "parameters.participation.wCut", "0");

  private Coins() {}

  /** A calibration of a city in which some of those asked would pay. */
  public static LoadedCalibration load(CalibratedVillage village, int residents, int yes, int asked) {
    village.withQuietScenario(COIN);
    village.write("coin-survey.yaml", """
        title: Who pays?
        frame: suzhou-respondents.yaml
        respondents: %s
        answers: {wouldPay: %s}
        """.formatted(asked, (double) yes / asked));
    return village.load("""
        title: A coin
        scenario: quiet.yaml
        survey: coin-survey.yaml
        respondents: {residents: %s, communitySize: 1000, burnIn: 1}
        seed: 5
        errors: {designEffect: 1, rounding: 0, discrepancy: 0}
        cost: {runs: 300, rounds: 3, minutes: 5, draws: 2000, checks: 10, longer: 1}
        targets: {paying: {}}
        parameters:
          participation.wBase: {prior: "N(0, 1)"}
        """.formatted(residents));
  }
}
