package canyu.intake;

import canyu.dataset.SavFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A survey that nobody ever made: 1,200 people of a town that is not, in four wards (strata) and sixty streets (clusters),
 * with weights, missing values of several kinds and labels as survey institutes write them. It is the worked example of
 * the README, and what {@code canyu import} is tried on.
 */
public final class CommunitySurvey {

  private static final int CLUSTERS = 60;
  private static final int EACH = 20;
  private static final String[] WARDS = {"North", "East", "South", "West"};
  private static final double[] CHANCE_OF_SELECTION = {1, 0.5, 0.8, 1.4};

  private final Random luck = new Random(2_026);
  private final SavFile file = new SavFile()
      .number("id", "Respondent", Map.of())
      .number("psu", "Street (primary sampling unit)", Map.of())
      .number("strat", "Stratum", Map.of())
      .number("wt", "Final weight", Map.of())
      .number("rsex", "Sex of respondent", labels(1, "Male", 2, "Female", -9, "Refused"), -9)
      .number("rage", "Age last birthday", Map.of(), 998, 999)
      .number("hiqual", "Highest qualification", labels(1, "No qualifications", 2, "Lower secondary", 3, "Upper secondary",
          4, "Diploma", 5, "Bachelor's degree", 6, "Postgraduate degree", 97, "Refused", 98, "Don't know"), 97, 98)
      .text("ward", "Ward in which respondent lives", 8)
      .number("tenure", "Housing tenure", labels(1, "Own", 2, "Private rent", 3, "Social rent", 9, "Refused"), 9)
      .number("civpar", "In the last 12 months, have you taken part in any meeting, petition or group about local issues?",
          labels(1, "Yes", 2, "No", 8, "Don't know", 9, "Refused"), 8, 9)
      .number("trlc", "How much do you trust your local council?", labels(1, "A great deal", 2, "Quite a lot", 3, "Not very much",
          4, "Not at all", 8, "Don't know"), 8)
      .number("slocsat", "How satisfied are you with how local issues are dealt with?", labels(1, "Very satisfied", 2, "Fairly satisfied",
          3, "Neither satisfied nor dissatisfied", 4, "Fairly dissatisfied", 5, "Very dissatisfied", 8, "Don't know"), 8)
      .number("sbeneigh", "How strongly do you feel you belong to your neighbourhood?", labels(1, "Very strongly", 2, "Fairly strongly",
          3, "Not very strongly", 4, "Not at all strongly", 8, "Don't know"), 8)
      .number("paffloc", "Do you agree that you can influence decisions in your local area?", labels(1, "Definitely agree",
          2, "Tend to agree", 3, "Tend to disagree", 4, "Definitely disagree", 8, "Don't know", -1, "Not asked"), 8, -1)
      .text("remark", "Anything else", 200)
      .weightedBy("wt");

  /** The bytes of its file of SPSS. */
  public static byte[] sav() {
    CommunitySurvey survey = new CommunitySurvey();
    for (int cluster = 0; cluster < CLUSTERS; cluster++) {
      survey.street(cluster);
    }
    return survey.file.bytes();
  }

  private void street(int cluster) {
    int ward = cluster * WARDS.length / CLUSTERS;
    double spirit = 0.4 * luck.nextGaussian();
    for (int k = 0; k < EACH; k++) {
      int sex = luck.nextDouble() < 0.55 ? 2 : 1;
      int age = 16 + (int) Math.min(78, Math.abs(34 + 19 * luck.nextGaussian()));
      double schooling = 0.9 * luck.nextGaussian() - (age - 45) / 40.0;
      int qualification = Math.max(1, Math.min(6, (int) Math.round(3.4 + 1.4 * schooling)));
      double engaged = spirit + 0.25 * (qualification - 3) + 0.01 * (age - 45) + 0.6 * luck.nextGaussian();
      double weight = Math.round(1_000 * (0.6 + 0.8 * luck.nextDouble()) / CHANCE_OF_SELECTION[ward]) / 1_000.0;
      file.row(cluster * EACH + k + 1, cluster + 1, ward + 1, weight, or(sex, 0.005, -9), or(age, 0.02, 999),
          or(qualification, 0.03, luck.nextBoolean() ? 97 : 98), WARDS[ward], or(1 + Math.min(2, (int) (3 * luck.nextDouble())), 0.02, 9),
          or(engaged > 0.55 ? 1 : 2, 0.02, luck.nextBoolean() ? 8 : 9), or(scale(4, -engaged), 0.03, 8), or(scale(5, -0.5 * engaged), 0.02, 8),
          or(scale(4, -engaged - 0.4), 0.01, 8), k % 4 == 3 ? Integer.valueOf(-1) : or(scale(4, -engaged + 0.6), 0.05, 8),
          luck.nextDouble() < 0.02 ? "Fix the lights, please; 谢谢" : "");
    }
  }

  /** A value, something else with a small chance, or nothing with a tenth of it. */
  private Number or(int value, double chance, int other) {
    double drawn = luck.nextDouble();
    if (drawn < chance / 10) {
      return null;
    }
    return drawn < chance ? other : value;
  }

  private int scale(int steps, double level) {
    return Math.max(1, Math.min(steps, (int) Math.round((steps + 1) / 2.0 + level + 0.6 * luck.nextGaussian())));
  }

  private static Map<Integer, String> labels(Object... pairs) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    for (int k = 0; k < pairs.length; k += 2) {
      labels.put((Integer) pairs[k], (String) pairs[k + 1]);
    }
    return labels;
  }
}
