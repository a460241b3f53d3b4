package canyu.report.dependence;

import canyu.calibration.dependence.ArmComparison;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Contrast;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.targets.Prediction;
import canyu.experiment.statistics.Effect;
import canyu.parameter.Names;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What was found under several assumptions, as tables: some columns for each assumption, whose names begin with it.
 */
public record DependenceTables(Contrast contrast) {

  /** Every parameter: what is believed of it after the survey. */
  public Table parameters() {
    List<UnknownDiagnostics> any = contrast.findings().get(0).parameters();
    Table table = Table.create("parameters",
        StringColumn.create("parameter", any.stream().map(UnknownDiagnostics::name)),
        BooleanColumn.create("fitted", any.stream().map(each -> !each.nuisance()).toList()));
    for (AssumptionFinding finding : contrast.findings()) {
      table.addColumns(numbers(finding, "Mean", finding.parameters(), UnknownDiagnostics::mean),
          numbers(finding, "Sd", finding.parameters(), UnknownDiagnostics::sd));
    }
    return table;
  }

  /** Every answer of the survey, and the mean of what the model gives; shares from 0 to 1. */
  public Table answers() {
    List<Prediction> any = contrast.findings().get(0).answers();
    Table table = Table.create("answers",
        StringColumn.create("answer", any.stream().map(Prediction::name)),
        DoubleColumn.create("printed", any.stream().mapToDouble(Prediction::printed)));
    contrast.findings().forEach(finding ->
        table.addColumns(numbers(finding, "Mean", finding.answers(), Prediction::mean)));
    return table;
  }

  /** Every arm: its effect on participation and its place; nothing where no city was run since nothing fits. */
  public Table ranking() {
    List<String> arms = contrast.arms();
    Table table = Table.create("ranking", StringColumn.create("arm", arms));
    for (AssumptionFinding finding : contrast.findings()) {
      table.addColumns(effects(finding, "Effect", Effect::difference), effects(finding, "Low", Effect::low),
          effects(finding, "High", Effect::high),
          StringColumn.create(name(finding, "Verdict"), arms.stream().map(arm ->
              each(finding, armComparison -> armComparison.effect(arm).verdict().toString(), ""))),
          places(finding));
    }
    return table;
  }

  private DoubleColumn effects(AssumptionFinding finding, String what, ToDoubleFunction<Effect> value) {
    return DoubleColumn.create(name(finding, what), contrast.arms().stream().mapToDouble(arm ->
        each(finding, armComparison -> value.applyAsDouble(armComparison.effect(arm)), Double.NaN)).toArray());
  }

  private IntColumn places(AssumptionFinding finding) {
    IntColumn places = IntColumn.create(name(finding, "Place"));
    contrast.arms().forEach(arm -> finding.armComparison()
        .filter(armComparison -> armComparison.effect(arm).isDefined())
        .ifPresentOrElse(armComparison -> places.append(armComparison.place(arm)), places::appendMissing));
    return places;
  }

  private static <T> T each(AssumptionFinding finding, Function<ArmComparison, T> value, T missing) {
    return finding.armComparison().map(value).orElse(missing);
  }

  private static <T> DoubleColumn numbers(AssumptionFinding finding, String what, List<T> rows, ToDoubleFunction<T> value) {
    return DoubleColumn.create(name(finding, what), rows.stream().mapToDouble(value).toArray());
  }

  private static String name(AssumptionFinding finding, String what) {
    return Names.camel(finding.assumption()) + what;
  }
}
