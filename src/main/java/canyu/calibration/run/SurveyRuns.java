package canyu.calibration.run;

import canyu.calibration.loading.CalibrationFile;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.simulator.SurveyModel;
import canyu.calibration.survey.AskedSurvey;
import canyu.city.Sweep;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.PackedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The runs of a calibration, each with parameters and luck of its own.
 *
 * @param model of the whole cities
 */
record SurveyRuns(LoadedCalibration loaded, SurveyModel model) implements Computation<SurveyRuns.Wanted, LoggedRun> {

  private static final long NANOSECONDS = 1_000_000;

  SurveyRuns(LoadedCalibration loaded) {
    this(loaded, loaded.model());
  }

  /** What a run is to give. */
  enum Kind {
    ANSWERS {
      @Override
      double[] of(SurveyModel model, Wanted run, Sweep sweep) {
        return model.answers(run.parameters, run.luck, sweep);
      }
    },
    CHANGE {
      @Override
      double[] of(SurveyModel model, Wanted run, Sweep sweep) {
        return model.change(run.parameters, run.luck, sweep);
      }
    };

    abstract double[] of(SurveyModel model, Wanted run, Sweep sweep);
  }

  /**
   * What runs are made for.
   *
   * @param part of the calibration, such as {@code search 3}
   * @param residents of a city; as many as the calibration says where it says fewer
   */
  record Purpose(String part, Kind kind, int residents) implements Serializable {}

  /**
   * A run that is wanted.
   *
   * @param luck the number of the run whose luck it has
   */
  record Wanted(int number, Purpose purpose, int luck, double[] parameters) implements Serializable {

    /** What it is made for; as it is kept. */
    String part() {
      return luck == number ? purpose.part : purpose.part + " with the luck of " + luck;
    }
  }

  @Override
  public void make(Wanted run, Sweep sweep, Consumer<LoggedRun> made) {
    long start = System.nanoTime();
    double[] statistics = new double[model.size()];
    Arrays.fill(statistics, Double.NaN);
    String status = LoggedRun.DONE;
    try {
      double[] given = run.purpose.kind.of(model.in(run.purpose.residents), run, sweep);
      System.arraycopy(given, 0, statistics, 0, given.length);
      status = model.undefined(given).orElse(status);
    } catch (IllegalArgumentException | ParameterException e) {
      status = e.getMessage();
    }
    made.accept(new LoggedRun(run.number, run.part(), run.parameters, statistics,
        (System.nanoTime() - start) / NANOSECONDS, status));
  }

  @Override
  public Packed<Wanted, LoggedRun> packed() {
    Origin named = loaded.tree().keyOrigin("scenario");
    PackedScenario files = PackedScenario.of(ScenarioFile.read(
        named.beside(Path.of(loaded.tree().origin().file()), loaded.calibration().scenario()), Map.of()));
    Node.Mapping tree = loaded.tree().withValue("scenario", ScenarioFile.BASELINE, "packed");
    for (int k = 0; k < loaded.surveys().size(); k++) {
      AskedSurvey survey = loaded.surveys().get(k);
      tree = tree.withValue(Calibration.placeOf(survey.wave().name()), files.add("survey-" + k, survey.surveyed()), "packed");
    }
    files.add(Travelling.CALIBRATION, tree);
    return new Travelling(files, loaded.reading().orElse(""));
  }

  /**
   * A calibration with its scenario and surveys.
   *
   * @param reading that was chosen; empty where it is the usual one
   */
  private record Travelling(PackedScenario files, String reading) implements Packed<Wanted, LoggedRun> {

    private static final String CALIBRATION = "calibration.yaml";

    @Override
    public SurveyRuns unpackedIn(Path folder) throws IOException {
      return new SurveyRuns(CalibrationFile.read(files.writtenIn(folder).resolve(CALIBRATION),
          Optional.of(reading).filter(chosen -> !chosen.isEmpty()), Map.of()));
    }
  }

  @Override
  public String fingerprint() {
    return loaded.fingerprint("", false).hash();
  }
}
