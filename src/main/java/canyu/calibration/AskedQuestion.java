package canyu.calibration;

import canyu.indicator.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A question as it was put to a subgroup of respondents. Where its answers are all there are, one of them follows from
 * the others: the last that is held out, or else the most frequent, which bears the errors of the others best.
 *
 * @param shares of all answers that are known
 * @param asked how many of a simple random sample would know the shares as well
 * @param answered how many people answered; as many as were printed to be where only shares were
 * @param missing how many were asked and did not answer; 0 where only shares were printed
 * @param discrepancy how far the model may be wrong, a standard deviation, as a share
 * @param heldOut answers that are kept from the calibration
 */
public record AskedQuestion(Question question, Subgroup subgroup, Map<Reply, Double> shares, double asked, int answered, int missing,
    double discrepancy, List<Reply> heldOut) {

  /** A point of a share. */
  static final double POINT = 0.01;

  private static final double JEFFREYS = 0.5;

  /** What a run depends on; how many people answered is none of that, since it shows in nothing that is fitted. */
  @Override
  public String toString() {
    return "AskedQuestion[question=" + question + ", subgroup=" + subgroup + ", shares=" + shares + ", asked=" + asked
        + ", missing=" + missing + ", discrepancy=" + discrepancy + ", heldOut=" + heldOut + "]";
  }

  /** The answers that are known, in the order of the question. */
  public List<Reply> answers() {
    return question.answers().stream().filter(shares::containsKey).toList();
  }

  /** The answers of which none follows from the others. */
  List<Reply> free() {
    List<Reply> free = new ArrayList<>(answers());
    if (question.complete(free)) {
      free.remove(heldOut.isEmpty() ? most() : heldOut.get(heldOut.size() - 1));
    }
    return List.copyOf(free);
  }

  private Reply most() {
    return answers().stream().max(Comparator.comparingDouble(shares::get)).orElseThrow();
  }

  /** The share of any known answer, from those of the free ones. */
  double share(Reply answer, Map<Reply, Double> ofFree) {
    return ofFree.containsKey(answer)
        ? ofFree.get(answer)
        : 1 - ofFree.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What an answer is called. */
  public String name(Reply answer) {
    String name = answer.key();
    return subgroup.equals(Subgroup.EVERYBODY) ? name : name + " among " + subgroup.name();
  }

  /**
   * Covariance of two free shares through having asked some and not all: multinomial, with shares that half an answer
   * of each kind keeps away from 0 and 1 (the prior of Jeffreys).
   */
  double sampling(Reply one, Reply other) {
    double share = inside(one);
    return one.equals(other) ? share * (1 - share) / asked : -share * inside(other) / asked;
  }

  /**
   * The same through the luck of a city in which everybody of the subgroup answers.
   *
   * @param residents in the city for each respondent
   */
  double luck(Reply one, Reply other, double residents) {
    return sampling(one, other) * asked / (residents * (answered + missing));
  }

  /** The standard error of the share of an answer through having asked some and not all, as a share. */
  public double standardError(Reply answer) {
    return Math.sqrt(sampling(answer, answer));
  }

  private double inside(Reply answer) {
    int kinds = answers().size() + (question.complete(answers()) ? 0 : 1);
    return (asked * shares.get(answer) + JEFFREYS) / (asked + JEFFREYS * kinds);
  }
}
