package canyu.report.intake;

import canyu.intake.CodedColumn;
import canyu.intake.ImportedSurvey;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many answered what, and why others did not. */
record UnansweredSection() implements Part<ImportReport> {

  private static final Set<String> WHO = Set.of("sex", "age", "education", "district", "housing", "cluster", "stratum");

  @Override
  public String key() {
    return "unanswered";
  }

  @Override
  public List<Element> content(ImportReport report, Labels labels) {
    Table table = Table.of(labels.text("unanswered.column"), labels.text("unanswered.from"), labels.text("unanswered.answered"),
        labels.text("unanswered.share"), labels.text("unanswered.why"));
    report.survey().columns().values().forEach(column -> row(table, column, report.survey(), labels));
    return List.of(table.stacked());
  }

  private static void row(Table table, CodedColumn column, ImportedSurvey survey, Labels labels) {
    Map<String, Integer> why = new TreeMap<>();
    int answered = 0;
    for (int row : survey.kept()) {
      if (column.words().get(row).isEmpty()) {
        why.merge(column.why().get(row), survey.counts()[row], Integer::sum);
      } else {
        answered += survey.counts()[row];
      }
    }
    table.row(name(column, labels), column.variable().name(), labels.numbers().count(answered),
        labels.percent((double) answered / survey.respondents()), why.entrySet().stream()
            .map(each -> labels.text("unanswered.kind", labels.find("kind." + each.getKey()).orElse(each.getKey()),
                labels.numbers().count(each.getValue()))).collect(Collectors.joining(labels.text("format.semicolon"))));
  }

  /** What a column is called: those that say who somebody is in words, questions by their name. */
  static String name(CodedColumn column, Labels labels) {
    return WHO.contains(column.name()) ? labels.text("column." + column.name()) : column.name();
  }
}
