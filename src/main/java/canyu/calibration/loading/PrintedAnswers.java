package canyu.calibration.loading;

import canyu.calibration.survey.AskedSurvey;
import canyu.calibration.survey.Counted;
import canyu.calibration.survey.Division;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Subgroup;
import canyu.indicator.Answer;
import canyu.indicator.Reply;
import canyu.parameter.Names;
import canyu.scenario.survey.OwnQuestion;
import canyu.scenario.survey.PrintedCell;
import canyu.scenario.survey.RealSurvey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a survey prints of its answers: shares of all, and of the cells of cross-tabulations.
 *
 * @param designEffect by which variances are larger than those of a simple random sample
 */
record PrintedAnswers(AskedSurvey asked, double designEffect) {

  private RealSurvey survey() {
    return asked.survey();
  }

  /** The answers of a subgroup that is not that of a cell. */
  Counted of(Question question, Subgroup subgroup) {
    double answered = survey().respondents() * subgroup.share(survey().answers()) * share(question);
    return Counted.of(shares(question), answered / designEffect, (int) Math.round(answered));
  }

  private Map<Reply, Double> shares(Question question) {
    Map<Reply, Double> shares = new LinkedHashMap<>();
    Optional.ofNullable(survey().questions().get(question.key()))
        .ifPresent(own -> shares.putAll(shares(question, own.shares())));
    question.answers().stream().filter(Answer.class::isInstance).forEach(answer ->
        Optional.ofNullable(survey().answers().get((Answer) answer)).ifPresent(share -> shares.put(answer, share)));
    return shares;
  }

  /** The shares of replies, those of words that count as one of them included. */
  private static Map<Reply, Double> shares(Question question, Map<String, Double> printed) {
    Map<Reply, Double> shares = new LinkedHashMap<>();
    question.answers().forEach(answer -> printed.forEach((word, share) -> {
      if (question.meant(word).equals(answer.word())) {
        shares.merge(answer, share, Double::sum);
      }
    }));
    return shares;
  }

  /** The cells of people who are divided in some ways. */
  Map<Subgroup, Counted> cells(Question question, List<Division> ways) {
    Map<Subgroup, Counted> cells = new LinkedHashMap<>();
    cells(question).stream().filter(cell -> CellCheck.values(cell).keySet().equals(Set.copyOf(ways)))
        .forEach(cell -> CellCheck.marks(cell, ways, asked.surveyed().statusQuo().frame())
            .ifPresent(marks -> cells.put(new Subgroup(asked.wave(), marks), of(question, marks, cell))));
    return cells;
  }

  private List<PrintedCell> cells(Question question) {
    return survey().cells().getOrDefault(question.key(), List.of());
  }

  /** The ways in which people are divided in the cells of a question; empty if there are none. */
  String ways(Question question) {
    return cells(question).stream().map(cell -> CellCheck.values(cell).keySet().stream().map(Names::camel).toList())
        .map(ways -> ways.size() == 1 ? ways.get(0) : ways.toString()).distinct().collect(Collectors.joining(", "));
  }

  private Counted of(Question question, List<String> marks, PrintedCell cell) {
    double answered = cell.answered().map(Integer::doubleValue).orElseGet(() ->
        survey().respondents() * share(question) * Overlap.of(asked.surveyed().statusQuo()).share(marks));
    return Counted.of(shares(question, cell.shares()), cell.effective().orElse(answered / designEffect),
        (int) Math.round(answered));
  }

  /** The part of all respondents who answered: only the unwilling are asked for their reason. */
  private double share(Question question) {
    if (question.equals(Question.REASON)) {
      return 1 - survey().answers().getOrDefault(Answer.WILLING, Double.NaN);
    }
    return Optional.ofNullable(survey().questions().get(question.key())).flatMap(OwnQuestion::answered)
        .map(answered -> (double) answered / survey().respondents()).orElse(1.0);
  }
}
