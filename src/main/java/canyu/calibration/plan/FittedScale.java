package canyu.calibration.plan;

import canyu.calibration.inference.problem.Unknown;
import canyu.calibration.survey.Question;
import canyu.indicator.AskedAbout;
import canyu.indicator.OwnReply;
import canyu.parameter.Described;
import canyu.scenario.draw.Prior;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question about an attitude whose cut points are not known. Before the survey the widths between them, from 0 to 1, are
 * believed to have a Dirichlet distribution, so that cut points always ascend. It is drawn stick by stick: each cut point
 * leaves below it a part of what lies above the one before, and these parts are independent of each other, with beta priors.
 * They are the unknowns of the engines.
 *
 * @param question its name
 * @param replies their words, from the lowest
 * @param cuts what the survey's file says, the means of the prior; strictly between 0 and 1, ascending, one less than replies
 * @param concentration of the Dirichlet distribution: each width has its mean times this as parameter
 * @param parameters the unknowns: for each cut point, the part of the scale above the one before that lies below it
 */
public record FittedScale(
    String question, List<String> replies, List<Double> cuts, double concentration, List<Parameter> parameters) {

  private static final String PATH = "thresholds.";
  private static final int SIGNIFICANT = 12;

  /**
   * The scale of a question.
   *
   * @throws IllegalArgumentException if a reply has no width, or a prior cannot be computed; says what would be right
   */
  public static FittedScale of(Question question, AskedAbout.Level level, Calibration.Threshold threshold) {
    if (level.cuts().get(0) <= 0 || level.cuts().get(level.replies() - 2) >= 1) {
      throw new IllegalArgumentException("cuts must lie between 0 and 1 without either, so that every reply has a width, but are "
          + level.cuts());
    }
    List<String> words = question.answers().stream().map(reply -> ((OwnReply) reply).word()).toList();
    return of(question.key(), words, level.cuts(), threshold.concentration().orElse((double) level.replies()));
  }

  /** The same, of what it is made of. */
  static FittedScale of(String question, List<String> replies, List<Double> cuts, double concentration) {
    return new FittedScale(question, replies, cuts, concentration, IntStream.range(0, cuts.size()).mapToObj(cut ->
        parameter(path(question) + "." + replies.get(cut), cut == 0 ? 0 : cuts.get(cut - 1), cuts.get(cut), concentration)).toList());
  }

  /** Where it is said that the cut points of a question are to be found. */
  public static String path(String question) {
    return PATH + question;
  }

  /** @param before the cut point before, 0 if there is none */
  private static Parameter parameter(String path, double before, double cut, double concentration) {
    String prior = beta(concentration * (cut - before), concentration * (1 - cut));
    Described described = new Described(path, "of the scale above the cut point before, the part below this one", "share", 0, 1,
        "", "", "number");
    return new Parameter(described, (cut - before) / (1 - before), prior, Unknown.fitted(path, Prior.of(prior, described)));
  }

  /** What is believed of a cut point by itself before the survey. */
  Prior prior(int cut) {
    return Prior.parse(beta(concentration * cuts.get(cut), concentration * (1 - cuts.get(cut))), 0, 1);
  }

  private static String beta(double below, double above) {
    return "Beta(" + decimal(below) + ", " + decimal(above) + ")";
  }

  private static String decimal(double number) {
    return new BigDecimal(number).round(new MathContext(SIGNIFICANT)).stripTrailingZeros().toPlainString();
  }

  /** The cut points that unknowns stand for. */
  List<Double> cuts(double[] parts) {
    List<Double> found = new ArrayList<>();
    double below = 0;
    for (double part : parts) {
      below += (1 - below) * part;
      found.add(below);
    }
    return List.copyOf(found);
  }
}
