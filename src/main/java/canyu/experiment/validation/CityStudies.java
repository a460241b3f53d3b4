package canyu.experiment.validation;

import canyu.city.Sweep;
import canyu.experiment.run.Craft;
import canyu.experiment.run.Packed;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.store.Fingerprint;
import canyu.parameter.Names;
import canyu.scenario.LoadedScenario;
import canyu.scenario.PackedScenario;
import canyu.scenario.ScenarioFile;
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
 * All studies, and the survey, in the city with a number.
 *
 * @param fingerprint that findings have
 */
record CityStudies(Subject subject, String fingerprint) implements Craft<Integer, CityFindings> {

  static final String EVERYBODY = "answer.";
  static final String SAMPLE = "sample.";

  @Override
  public void make(Integer number, Sweep sweep, Consumer<CityFindings> made) {
    Replicate city = new Replicate(subject.statusQuo(), number, sweep);
    made.accept(new CityFindings(fingerprint, number, answers(city), counts(city)));
  }

  private Map<String, Double> answers(Replicate city) {
    Map<String, Double> answers = new LinkedHashMap<>();
    subject.surveyed().ifPresent(surveyed -> {
      SurveyComparison.Simulated asked = SurveyComparison.ask(surveyed.survey(), subject.statusQuo(), city);
      asked.everybody().forEach((answer, share) -> answers.put(EVERYBODY + Names.camel(answer), share));
      asked.sample().forEach((answer, share) -> answers.put(SAMPLE + Names.camel(answer), share));
    });
    answers.values().removeIf(share -> !Double.isFinite(share));
    return answers;
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
    return new Travelling(PackedScenario.withSurvey(subject.scenario()), fingerprint);
  }

  /** Answers that were printed, and those that respondents gave, stay at home: here nothing is compared with them. */
  private record Travelling(PackedScenario scenario, String fingerprint) implements Packed<Integer, CityFindings> {

    @Override
    public CityStudies unpackedIn(Path folder) throws IOException {
      LoadedScenario loaded = scenario.unpackedIn(folder);
      return new CityStudies(Subject.of(loaded, ScenarioFile.survey(loaded)), fingerprint);
    }
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of("", subject.statusQuo()).hash();
  }
}
