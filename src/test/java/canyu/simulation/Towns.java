package canyu.simulation;

import canyu.city.Lever;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Trajectory;
import canyu.parameter.Binder;
import canyu.process.Processes;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small towns: the baseline with some of its values replaced, and what comes of them. */
public final class Towns {

  /** The respondents of the survey instead of all residents. */
  public static final String RESPONDENTS = "population.frame=../calibration/suzhou-respondents.yaml";

  /** No channel anywhere. */
  static final String[] NO_CHANNEL = {
      "levers.coverageBulletinBoard=0", "levers.coverageResidentsMeeting=0", "levers.coverageSocialGroup=0",
      "levers.coverageOfficialAccount=0", "levers.coverageServicePlatform=0"};

  /** Whatever moves a resident or a case stands still. */
  static final String[] STANDSTILL = {
      "parameters.information.attention=0", "parameters.information.forgetting=0",
      "parameters.information.wordOfMouth=0", "parameters.information.transparency=0", "parameters.issues.issueRate=0", "parameters.issues.fade=0",
      "parameters.participation.actionRate=0", "parameters.participation.withdraw=0",
      "parameters.service.service=0", "parameters.service.waitLoss=0", "parameters.service.habitDecay=0",
      "parameters.service.vicarious=0", "parameters.service.vicariousTrust=0",
      "parameters.incidents.incidentRate=0", "parameters.incidents.hearTie=0",
      "parameters.attitudes.relax=0", "parameters.attitudes.social=0"};

  private static final Path BASELINE = Path.of("scenarios", ScenarioFile.BASELINE);
  private static final LoadedScenario AS_SHIPPED = ScenarioFile.read(BASELINE, Map.of());

  private Towns() {}

  /** The baseline for 3,000 residents, observed every week, with settings such as {@code time.weeks=52}. */
  public static LoadedScenario of(String... settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("population.residents", "3000");
    all.put("population.communitySize", "300");
    all.put("time.burnIn", "52");
    all.put("time.recordCity", "1");
    for (String setting : settings) {
      String[] sides = setting.split("=", 2);
      all.put(sides[0], sides[1]);
    }
    return ScenarioFile.read(BASELINE, all);
  }

  /** Two lists of settings in one. */
  public static String[] and(String[] settings, String... more) {
    return Stream.of(settings, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /** The processes with some parameters replaced, such as {@code information.forgetting=0}. */
  public static Processes processes(String... settings) {
    var tree = AS_SHIPPED.tree();
    for (String setting : settings) {
      String[] sides = setting.split("=", 2);
      tree = tree.withValue("parameters." + sides[0], sides[1], "test");
    }
    return Binder.bind(tree.at("parameters").orElseThrow(), Parameters.class).processes();
  }

  /** The level of every lever before anybody does anything. */
  public static Map<Lever, Double> statusQuo() {
    return AS_SHIPPED.scenario().levers();
  }

  /** Every arm of a scenario lived through in each of some replicates, the status quo first. */
  public static Map<String, List<Trajectory>> live(LoadedScenario town, int replicates) {
    List<Replicate> all = IntStream.range(0, replicates)
        .mapToObj(number -> new Replicate(town, number, Sweep.IN_ORDER))
        .toList();
    Map<String, List<Trajectory>> lived = new LinkedHashMap<>();
    town.scenario().policies().forEach((arm, policy) ->
        lived.put(arm, all.stream().map(replicate -> replicate.live(policy).trajectory()).toList()));
    return lived;
  }

  /** A model that goes on from a settled town under the status quo, week by week. */
  static ParticipationModel model(LoadedScenario town, Replicate replicate) {
    ParticipationModel model = new ParticipationModel(town.scenario(), replicate.settled().copy(), Policy.STATUS_QUO,
        replicate.chance(), Sweep.IN_ORDER, 0, town.scenario().time().weeks());
    model.start();
    return model;
  }
}
