package canyu.experiment.validation;

import canyu.city.Sweep;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.store.Fingerprint;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.PackedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.Replicate;
import canyu.study.Fieldwork;
import canyu.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The survey, and perhaps all studies, in the city with a number.
 *
 * @param studied whether the studies are done, too
 * @param fingerprint that findings have
 */
record CityStudies(Subject subject, boolean studied, String fingerprint) implements Computation<Integer, CityFindings> {

  /** All studies, and the survey. */
  static CityStudies all(Subject subject, String fingerprint) {
    return new CityStudies(subject, true, fingerprint);
  }

  /** The survey alone. */
  static CityStudies survey(Subject subject, String fingerprint) {
    return new CityStudies(subject, false, fingerprint);
  }

  @Override
  public void make(Integer number, Sweep sweep, Consumer<CityFindings> made) {
    Replicate city = new Replicate(subject.statusQuo(), number, sweep);
    made.accept(new CityFindings(fingerprint, number, answers(city), studied ? counts(city) : Map.of()));
  }

  private Map<String, Double> answers(Replicate city) {
    return subject.surveyed()
        .map(surveyed -> CityFindings.keyed(SurveyComparison.ask(surveyed.survey(), subject.statusQuo(), city)))
        .orElse(Map.of());
  }

  private static Map<String, List<Double>> counts(Replicate city) {
    Map<String, List<Double>> counts = new LinkedHashMap<>();
    new Fieldwork(Study.all(), city.scenario()).in(city).forEach((study, counted) -> {
      for (int i = 0; i < counted.size(); i++) {
        counts.put(Finding.key(study, study.statistics().get(i)), Arrays.stream(counted.get(i)).boxed().toList());
      }
    });
    return counts;
  }

  @Override
  public Packed<Integer, CityFindings> packed() {
    return new Travelling(PackedScenario.withSurvey(subject.scenario()), studied, fingerprint);
  }

  /** Answers that were printed, and those that respondents gave, stay at home: here nothing is compared with them. */
  private record Travelling(PackedScenario scenario, boolean studied, String fingerprint)
      implements Packed<Integer, CityFindings> {

    @Override
    public CityStudies unpackedIn(Path folder) throws IOException {
      LoadedScenario loaded = scenario.unpackedIn(folder);
      return new CityStudies(Subject.of(loaded, ScenarioFile.survey(loaded)), studied, fingerprint);
    }
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of("", subject.statusQuo()).hash();
  }
}
