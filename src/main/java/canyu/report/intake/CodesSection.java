package canyu.report.intake;

import canyu.intake.CodedColumn;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** What every value became. */
record CodesSection() implements Part<ImportReport> {

  private static final int MANY = 60;

  @Override
  public String key() {
    return "codes";
  }

  @Override
  public List<Element> content(ImportReport report, Labels labels) {
    return report.survey().columns().values().stream().filter(column -> column.meaning().size() <= MANY)
        .map(column -> Table.folded(labels.text("codes.column", UnansweredSection.name(column, labels),
            column.variable().label().isEmpty() ? column.variable().name() : column.variable().label()), codes(column, labels)))
        .toList();
  }

  private static Element codes(CodedColumn column, Labels labels) {
    Table table = Table.of(labels.text("codes.value"), labels.text("codes.label"), labels.text("codes.word"));
    column.meaning().forEach((value, word) ->
        table.row(value, column.variable().labels().getOrDefault(value, ""), word));
    return table.element();
  }
}
