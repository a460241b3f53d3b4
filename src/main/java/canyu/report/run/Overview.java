package canyu.report.run;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.validation.Finding;
import canyu.report.words.Heads;
import canyu.report.words.Labels;
import canyu.report.words.StoppedText;
import canyu.report.words.StudyText;
import canyu.report.words.TriggerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to the question of the scenario, in a sentence or two on each outcome, on money, on harm and on delay. */
record Overview(RunResults results, List<Ranking> rankings, Labels labels) {

  /** The sentences, the most important first; before them a warning if there is cause for one. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    warning().ifPresent(sentences::add);
    new StoppedText(results.comparison(), labels).sentence().ifPresent(sentences::add);
    if (results.arms().isEmpty()) {
      sentences.add(labels.text("answer.noArms"));
      return sentences;
    }
    sentences.add(on(0).sentence() + on(0).verdicts());
    heads().ifPresent(sentences::add);
    failing().ifPresent(sentences::add);
    sentences.add(new MoneyText(results, labels).sentence());
    sentences.add(new HarmText(results, labels).sentence());
    others().ifPresent(sentences::add);
    new PeakText(results, labels).sentence().ifPresent(sentences::add);
    sentences.addAll(new DelayText(results, labels).sentences());
    sentences.addAll(new TriggerText(results.comparison(), labels).sentences());
    return sentences;
  }

  /** Whoever draws from a posterior that has not converged is told first of all. */
  private Optional<String> warning() {
    return results.loaded().draws().filter(draws -> !draws.converged())
        .map(few -> labels.text("answer.notConverged"));
  }

  /** A study in which the model fails, and which bears on the best arm, is said beside the answer. */
  private Optional<String> failing() {
    String best = results.first().best();
    List<Finding> failing = StudySection.failing(results.standing(), results, best);
    StudyText text = new StudyText(labels);
    return failing.isEmpty() ? Optional.empty() : Optional.of(labels.text("bearing.fails", labels.quoted(best),
        failing.stream().map(text::statistic).collect(Collectors.joining(labels.text("format.semicolon")))));
  }

  /** The effect of the best arm in residents of the real place. */
  private Optional<String> heads() {
    String best = results.first().best();
    return Heads.isCounted(results.first().outcome()) && results.first().effect(best).isDefined()
        ? Heads.of(results.loaded(), labels).map(heads -> labels.text("answer.heads", heads.place(), heads.residents(),
            labels.quoted(best), labels.estimate(heads.change(results.first(), best), 0),
            labels.numbers().plain(heads.cost(results.spendings().inAll(best)), 0),
            labels.shipped(results.scenario().currency()), labels.of(results.first().outcome())))
        : Optional.empty();
  }

  private OutcomeText on(int outcome) {
    return new OutcomeText(results.outcomes().get(outcome), rankings.get(outcome), labels);
  }

  /** The other outcomes, and whether the arms have the same order in them. */
  private Optional<String> others() {
    StringBuilder text = new StringBuilder();
    for (int outcome = 1; outcome < results.outcomes().size(); outcome++) {
      text.append(on(outcome).sentence()).append(order(results.outcomes().get(outcome)));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private String order(OutcomeEffects other) {
    if (results.arms().size() < 2) {
      return "";
    }
    String first = results.first().best();
    String best = other.best();
    if (best.equals(first)) {
      return labels.text(other.order().equals(results.arms()) ? "answer.sameOrder" : "answer.sameBest",
          labels.of(results.first().outcome()));
    }
    boolean told = other.lead(best, first).low() > 0;
    return labels.text(told ? "answer.otherBest" : "answer.otherBestUnsure", labels.quoted(first),
        labels.of(results.first().outcome()));
  }
}
