package canyu.experiment.validation;

import canyu.experiment.store.Fingerprint;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import canyu.scenario.loading.LoadedScenario;
import canyu.study.Study;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the model stands in all studies with some parameters. */
public record Standing(
    @About("hash of the parameters, the status quo and the people with which it was found")
    String subject,
    @About(value = "cities that were simulated", unit = "cities", min = 1)
    int cities,
    @About(value = "residents of each city", unit = "residents", min = 1)
    int residents,
    @About("the simulated value of every statistic that is defined, by study and statistic")
    Map<String, Estimate> simulated) {

  private static final String SHIPPED = "validation.yaml";

  /** The standing of the default parameters among the respondents of the default survey, as it ships. */
  public static Standing ofDefaults() {
    try (InputStream in = Standing.class.getResourceAsStream("/canyu/" + SHIPPED)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Binder.bind(ParameterFile.read(SHIPPED, text), Standing.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of what a standing depends on but for the version of the program. */
  public static String subject(LoadedScenario statusQuo) {
    return Fingerprint.of("", statusQuo).hash();
  }

  /** Every statistic of every study. */
  public List<Finding> findings() {
    return Study.all().stream().flatMap(study -> of(study).stream()).toList();
  }

  /** Every statistic of a study. */
  public List<Finding> of(Study study) {
    return study.statistics().stream().map(statistic -> new Finding(study, statistic,
        Optional.ofNullable(simulated.get(Finding.key(study, statistic))))).toList();
  }
}
