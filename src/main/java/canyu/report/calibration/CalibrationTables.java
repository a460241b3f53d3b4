package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.CutPoint;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Drift;
import canyu.calibration.targets.Prediction;
import canyu.calibration.targets.StudyPrediction;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What a calibration has found, as tables; a cell is missing where a number is not defined. */
public record CalibrationTables(CalibrationResult result) {

  /** The name of the table of draws. */
  public static final String POSTERIOR = "posterior";

  /**
   * The draws of the posterior, all of equal weight: a column for each parameter of the model, a row for each draw. Where they are
   * too few to be believed, a column {@code converged} says {@code false} in each, so that no one takes them unawares.
   */
  public Table posterior() {
    List<Parameter> parameters = result.loaded().sought().ofModel();
    Table table = Table.create(POSTERIOR);
    for (int i = 0; i < parameters.size(); i++) {
      table.addColumns(DoubleColumn.create(parameters.get(i).path(), result.outcome().posterior().column(i)));
    }
    if (!result.outcome().verdict().hasConverged()) {
      table.addColumns(BooleanColumn.create(
          "converged", Collections.nCopies(result.outcome().posterior().size(), Boolean.FALSE)));
    }
    return table;
  }

  /** One row for every printed answer; shares from 0 to 1, z in standard errors of the survey. */
  public Table targets() {
    return targets(result.predictions());
  }

  private static Table targets(List<Prediction> rows) {
    return Table.create("targets",
        StringColumn.create("answer", rows.stream().map(Prediction::name)),
        numbers("printed", rows, Prediction::printed), numbers("mean", rows, Prediction::mean),
        numbers("low", rows, Prediction::low), numbers("high", rows, Prediction::high),
        numbers("z", rows, Prediction::z), truths("heldOut", rows, Prediction::heldOut),
        truths("follows", rows, Prediction::follows));
  }

  /**
   * One row for every number of a published study: what is to be met with its error, and what was published; cells are
   * missing where no value was.
   */
  public Table studies() {
    List<StudyPrediction> rows = result.studyPredictions();
    return Table.create("studies",
        StringColumn.create("study", rows.stream().map(each -> each.target().name())),
        numbers("published", rows, each -> each.target().published().published().orElse(Double.NaN)),
        numbers("publishedLow", rows, each -> each.target().range().low()),
        numbers("publishedHigh", rows, each -> each.target().range().high()),
        numbers("target", rows, each -> each.target().value()), numbers("sd", rows, each -> each.target().sd()),
        numbers("discrepancy", rows, each -> each.target().discrepancy()),
        numbers("mean", rows, StudyPrediction::mean), numbers("low", rows, StudyPrediction::low),
        numbers("high", rows, StudyPrediction::high), truths("inside", rows, StudyPrediction::isInside),
        numbers("z", rows, StudyPrediction::z));
  }

  /** The same for one best set of parameters. */
  public static Table targets(LoadedCalibration loaded, PointEstimate estimate, boolean keepingBack) {
    return targets(loaded.targets().predictions(estimate.given(), keepingBack));
  }

  /** One row for every parameter of one best set: its usual value, its estimate, and whether that is at its bound. */
  public static Table estimates(LoadedCalibration loaded, PointEstimate estimate) {
    List<Parameter> rows = loaded.parameters();
    return Table.create("estimates",
        StringColumn.create("parameter", rows.stream().map(Parameter::path)),
        truths("fitted", rows, Parameter::fitted), numbers("scenario", rows, Parameter::value),
        DoubleColumn.create("estimate", estimate.parameters()), BooleanColumn.create("atBound", estimate.atBound()));
  }

  /** One row for every parameter: what was believed before, and what is now. */
  public Table parameters() {
    List<UnknownDiagnostics> rows = result.outcome().diagnostics().unknowns();
    return Table.create("parameters",
        StringColumn.create("parameter", rows.stream().map(UnknownDiagnostics::name)),
        truths("fitted", rows, each -> !each.nuisance()),
        numbers("priorMean", rows, UnknownDiagnostics::priorMean),
        numbers("priorSd", rows, UnknownDiagnostics::priorSd),
        numbers("mean", rows, UnknownDiagnostics::mean), numbers("sd", rows, UnknownDiagnostics::sd),
        numbers("shrinkage", rows, UnknownDiagnostics::shrinkage),
        numbers("halvedMean", rows, UnknownDiagnostics::halvedMean),
        numbers("halvedSd", rows, UnknownDiagnostics::halvedSd),
        numbers("rankP", rows, UnknownDiagnostics::rankP), numbers("coverage", rows, UnknownDiagnostics::coverage));
  }

  /** One row for every cut point that was looked for: levels from 0 to 1, before and after the survey. */
  public Table cuts() {
    List<CutPoint> rows = result.cutPoints();
    return Table.create("cuts",
        StringColumn.create("question", rows.stream().map(CutPoint::question)),
        StringColumn.create("below", rows.stream().map(CutPoint::below)),
        StringColumn.create("above", rows.stream().map(CutPoint::above)),
        numbers("priorMean", rows, CutPoint::given), numbers("priorSd", rows, each -> each.prior().sd()),
        numbers("mean", rows, CutPoint::mean), numbers("sd", rows, CutPoint::sd),
        numbers("low", rows, each -> each.percentile(5)), numbers("high", rows, each -> each.percentile(95)));
  }

  /** One row for every free answer: how far its share moves in the two years after. */
  public Table drift() {
    List<Drift> rows = result.drifts();
    return Table.create("drift", StringColumn.create("answer", rows.stream().map(Drift::name)),
        numbers("mean", rows, Drift::mean), numbers("largest", rows, Drift::largest));
  }

  private static <T> DoubleColumn numbers(String name, List<T> rows, ToDoubleFunction<T> value) {
    return DoubleColumn.create(name, rows.stream().mapToDouble(value)
        .map(number -> Double.isFinite(number) ? number : Double.NaN).toArray());
  }

  private static <T> BooleanColumn truths(String name, List<T> rows, Function<T, Boolean> value) {
    return BooleanColumn.create(name, rows.stream().map(value).toList());
  }
}
