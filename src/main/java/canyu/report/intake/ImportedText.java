package canyu.report.intake;

import canyu.intake.ImportedSurvey;
import canyu.intake.MarginConflict;
import canyu.intake.Weighting;
import canyu.intake.WeightingMargin;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was made of a survey, in sentences. */
record ImportedText(ImportedSurvey survey, Labels labels) {

  private static final int RATIO = 2;
  private static final int POINTS = 2;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(labels.text("imported.people", count(survey.respondents()), count(survey.data().rows()),
        count(survey.plan().plan().questions().size())));
    survey.leftOut().forEach((reason, people) ->
        sentences.add(labels.text("imported.leftOut." + Names.camel(reason), count(people))));
    if (survey.isWeighted()) {
      sentences.add(labels.text("imported.weights", ratio(weighting().designEffect(weighting().after())),
          count(Math.round(survey.respondents() / weighting().designEffect(weighting().after())))));
    }
    if (!survey.lonelyStrata().isEmpty()) {
      sentences.add(labels.text("imported.lonely", count(survey.lonelyStrata().size())));
    }
    weighting().cap().ifPresent(cap -> sentences.add(labels.text(
        "imported.cut", ratio(cap), count(weighting().peopleCut()), labels.percent(weighting().shareCut()))));
    margins().ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> margins() {
    if (weighting().margins().isEmpty()) {
      return Optional.empty();
    }
    if (weighting().conflict().isPresent()) {
      return Optional.of(labels.text("imported.conflict", change(weighting().conflict().get())));
    }
    List<String> missed = weighting().margins().stream().filter(margin -> weighting().miss(margin) > Weighting.CLOSE)
        .map(margin -> labels.text("imported.miss", margin(margin), labels.percent(weighting().miss(margin)))).toList();
    return Optional.of(missed.isEmpty() ? labels.text("imported.met")
        : labels.text("imported.missed", String.join(labels.text("format.semicolon"), missed)));
  }

  /** The smallest change that would reconcile margins. */
  String change(MarginConflict conflict) {
    return conflict.changes().stream().map(change -> labels.text("imported.change",
        labels.text("column." + change.margin()), group(change.group()), share(change.from()), share(change.to())))
        .collect(Collectors.joining(labels.text("format.semicolon")));
  }

  String margin(WeightingMargin margin) {
    return labels.text("column." + margin.name());
  }

  /** The name of a group; those who do not say it have none. */
  String group(String name) {
    return name.isEmpty() ? labels.text("imported.unstated") : name;
  }

  String share(double share) {
    return labels.percent(share, POINTS);
  }

  String ratio(double ratio) {
    return labels.numbers().plain(ratio, RATIO);
  }

  String count(long number) {
    return labels.numbers().count(number);
  }

  private Weighting weighting() {
    return survey.weighting();
  }
}
