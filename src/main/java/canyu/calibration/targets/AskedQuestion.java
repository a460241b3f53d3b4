package canyu.calibration.targets;

import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.survey.Counted;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.SampledShares;
import canyu.calibration.survey.Subgroup;
import canyu.indicator.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question as it was put to a subgroup of respondents. Where its answers are all there are, one of them follows from
 * the others: the last that is held out, or else the most frequent, which bears the errors of the others best.
 *
 * @param discrepancy how far the model may be wrong, a standard deviation, as a share
 * @param heldOut answers that are kept from the calibration
 * @param since the same question at an earlier time, if the change since then is the target and not the share
 */
public record AskedQuestion(Question question, Subgroup subgroup, Counted counted, double discrepancy, List<Reply> heldOut,
    Optional<AskedQuestion> since) {

  /** A point of a share. */
  public static final double POINT = 0.01;

  private static final double JEFFREYS = 0.5;

  /** A question whose shares are the target. */
  public static AskedQuestion of(
      Question question, Subgroup subgroup, Counted counted, double discrepancy, List<Reply> heldOut) {
    return new AskedQuestion(question, subgroup, counted, discrepancy, heldOut, Optional.empty());
  }

  /** The same where the change since an earlier survey is the target. */
  public AskedQuestion since(AskedQuestion before) {
    return new AskedQuestion(question, subgroup, counted, discrepancy, heldOut, Optional.of(before));
  }

  /** What a run depends on; how many people answered is none of that, since it shows in nothing that is fitted. */
  @Override
  public String toString() {
    return "AskedQuestion[question=" + question + ", subgroup=" + subgroup + ", shares=" + shares() + ", asked=" + asked()
        + ", missing=" + missing() + ", discrepancy=" + discrepancy + ", heldOut=" + heldOut
        + counted.sampled().filter(SampledShares::byDesign).map(sampled -> ", covariance=" + sampled.covariance()).orElse("")
        + since.map(before -> ", since=" + before).orElse("") + "]";
  }

  /** The shares of all answers that are known. */
  public Map<Reply, Double> shares() {
    return counted.shares();
  }

  /** How many of a simple random sample would know the shares as well. */
  public double asked() {
    return counted.effective();
  }

  /** The same for one answer; NaN where all of the respondents said the same, so that nothing shows it. */
  public double asked(Reply answer) {
    return counted.sampled().map(sampled -> sampled.effective(answer, shares().get(answer))).orElse(asked());
  }

  /** The standard error of a share by itself, as it was counted or printed. */
  public double error(Reply answer) {
    double share = shares().get(answer);
    return Math.sqrt(counted.sampled().map(sampled -> sampled.of(answer, answer)).orElse(share * (1 - share) / asked()));
  }

  /** How many people answered. */
  public int answered() {
    return counted.answered();
  }

  /** How many were asked and did not answer. */
  public int missing() {
    return counted.missing();
  }

  /** What is to be met: the share of an answer, or its change. */
  public double target(Reply answer) {
    return shares().get(answer) - since.map(before -> before.shares().get(answer)).orElse(0.0);
  }

  /** The answers that are known, in the order of the question. */
  public List<Reply> answers() {
    return question.answers().stream().filter(shares()::containsKey)
        .filter(answer -> since.isEmpty() || since.get().shares().containsKey(answer)).toList();
  }

  /** The answers of which none follows from the others. */
  public List<Reply> free() {
    List<Reply> free = new ArrayList<>(answers());
    if (question.complete(free)) {
      free.remove(heldOut.isEmpty() ? most() : heldOut.get(heldOut.size() - 1));
    }
    return List.copyOf(free);
  }

  private Reply most() {
    return answers().stream().max(Comparator.comparingDouble(shares()::get)).orElseThrow();
  }

  /** The share of any known answer, or its change, from those of the free ones. */
  double share(Reply answer, Map<Reply, Double> ofFree) {
    return ofFree.containsKey(answer)
        ? ofFree.get(answer)
        : (since.isPresent() ? 0 : 1) - ofFree.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What an answer is called. */
  public String name(Reply answer) {
    return answer.key() + (subgroup.wave().isFirst() ? "" : " in " + subgroup.wave().name())
        + since.map(before -> " since " + before.subgroup.wave().name()).orElse("")
        + (subgroup.isEverybody() ? "" : " among " + subgroup.name());
  }

  /**
   * Covariance of two shares through having asked some and not all: as the design of the survey says, if respondents are
   * known one by one, but for answers that all or none of them gave; else multinomial, with shares that half an answer of
   * each kind keeps away from 0 and 1 (the prior of Jeffreys). Of answers that can be given together no more is known than each
   * share, so that theirs is 0.
   */
  public double sampling(Reply one, Reply other) {
    return each(one, other) / asked();
  }

  /** The same of a single respondent. */
  private double each(Reply one, Reply other) {
    return counted.sampled().filter(sampled -> sampled.byDesign() && isOpen(one) && isOpen(other))
        .map(sampled -> sampled.of(one, other) * asked()).orElseGet(() -> multinomial(one, other));
  }

  /** Whether some respondents gave an answer and others did not. */
  private boolean isOpen(Reply answer) {
    return counted.sampled().filter(sampled -> sampled.of(answer, answer) > 0).isPresent();
  }

  private double multinomial(Reply one, Reply other) {
    double share = inside(one);
    return one.equals(other) ? share * (1 - share) : question.severalAtOnce() ? 0 : -share * inside(other);
  }

  /**
   * The covariance that a share would have with one of another group, or of another time, if each had been asked of the same
   * people: of symmetric square roots of the covariances of both, so that no covariance of many groups has a negative
   * eigenvalue, and of answers yes and no the product of two standard errors.
   */
  double together(Reply one, AskedQuestion other, Reply another) {
    double[] mine = root()[question.answers().indexOf(one)];
    double[] theirs = other.root()[question.answers().indexOf(another)];
    return IntStream.range(0, mine.length).mapToDouble(k -> mine[k] * theirs[k]).sum()
        / Math.sqrt(asked() * other.asked());
  }

  /** A symmetric square root of the covariance of a single respondent's answers, those that are none of these last. */
  private double[][] root() {
    List<Reply> all = question.answers();
    int rest = all.size();
    double[][] covariance = new double[rest + 1][rest + 1];
    for (int i = 0; i < rest; i++) {
      for (int j = 0; j < rest; j++) {
        if (shares().containsKey(all.get(i)) && shares().containsKey(all.get(j))) {
          double together = each(all.get(i), all.get(j));
          double others = question.severalAtOnce() ? 0 : together;
          covariance[i][j] = together;
          covariance[i][rest] -= others;
          covariance[rest][j] -= others;
          covariance[rest][rest] += others;
        }
      }
    }
    return SymmetricMatrices.symmetricRoot(covariance);
  }

  /**
   * The covariance of shares through the luck of a city in which everybody of the subgroup answers.
   *
   * @param residents in the city
   */
  double luck(Reply one, Reply other, double residents) {
    return multinomial(one, other) * subgroup.wave().respondents()
        / (residents * (answered() + missing()));
  }

  private double inside(Reply answer) {
    boolean whole = question.complete(question.answers().stream().filter(shares()::containsKey).toList());
    int kinds = question.severalAtOnce() ? 2 : shares().size() + (whole ? 0 : 1);
    return (asked() * shares().get(answer) + JEFFREYS) / (asked() + JEFFREYS * kinds);
  }
}
