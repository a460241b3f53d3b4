package canyu.plain;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Lever;
import canyu.city.Strike;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.population.Population;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.ParticipationModel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fast model and the plain one, each with luck of its own, tell the same story of the same cities. */
class AgreementTest {

  private static final int CITIES = 12;
  private static final int WEEKS = 60;
  private static final double STANDARD_ERRORS = 4;
  private static final double DEVICE_ACCESS = 0.01;
  private static final String EVENTS = "[{incident: {week: 30, severity: 0.3, news: 0.4}}, {rumour: {week: 45, share: 0.5}}]";

  private static final Map<Indicator, String> COMPARED = new EnumMap<>(Map.ofEntries(
      Map.entry(Indicator.PARTICIPATION, "participated"),
      Map.entry(Indicator.WILLING, "willing"),
      Map.entry(Indicator.INFORMED, "informed"),
      Map.entry(Indicator.ENROLLED, "enrolled"),
      Map.entry(Indicator.PROVIDING_DATA, "providesData"),
      Map.entry(Indicator.WORRIED, "worried"),
      Map.entry(Indicator.WOULD_PAY, "pays"),
      Map.entry(Indicator.WOULD_NOT_PAY, "refusesToPay"),
      Map.entry(Indicator.IDENTITY, "identity"),
      Map.entry(Indicator.TRUST, "trust"),
      Map.entry(Indicator.BELIEVING_RUMOUR, "believesRumour"),
      Map.entry(Indicator.CONCERN, "concern"),
      Map.entry(Indicator.EFFICACY, "efficacy"),
      Map.entry(Indicator.SATISFACTION, "satisfaction"),
      Map.entry(Indicator.RESPONSE_RECORD, "record"),
      Map.entry(Indicator.CASES_OPEN, "open"),
      Map.entry(Indicator.CASES_MISROUTED, "misrouted"),
      Map.entry(Indicator.CASES_QUEUED, "queued"),
      Map.entry(Indicator.REPORTS, "reports"),
      Map.entry(Indicator.REQUESTS, "requests"),
      Map.entry(Indicator.CONSULTATIONS, "consultations"),
      Map.entry(Indicator.CASES_SOLVED, "solved")));

  private static final Map<Indicator, SummaryStatistics> DIFFERENCES = new EnumMap<>(Indicator.class);

  @BeforeAll
  static void liveThroughTheSameCitiesTwice() {
    LoadedScenario loaded = ScenarioFile.read(Path.of("scenarios/baseline.yaml"),
        Map.of("population.residents", "2000", "time.weeks", "" + WEEKS, "time.recordCity", "1",
            "levers.deviceAccess", "" + DEVICE_ACCESS, "events", EVENTS));
    COMPARED.keySet().forEach(indicator -> DIFFERENCES.put(indicator, new SummaryStatistics()));
    for (int number = 0; number < CITIES; number++) {
      compare(loaded, number);
    }
  }

  private static void compare(LoadedScenario loaded, int number) {
    Parameters parameters = loaded.scenario().parameters();
    Chance chance = Chance.of(7, number);
    City city = Population.draw(loaded.frame(), loaded.composition(), parameters.traits(), parameters.network(),
        parameters.start(), 2000, 1000, chance, Sweep.IN_ORDER);
    PlainModel plain = new PlainModel(number, city, 1);
    plain.set(Lever.DEVICE_ACCESS, DEVICE_ACCESS);
    plain.news.put(30, 0.4);
    plain.rumours.put(45, 0.5);
    for (int community = 0; community < plain.communities.size(); community++) {
      plain.strike(30, new Strike(community, 0.3f, true, 0));
    }
    plain.start();
    for (int week = 1; week <= WEEKS; week++) {
      plain.schedule.step(plain);
    }
    Trajectory fast = new ParticipationModel(
        loaded.scenario(), city, Policy.STATUS_QUO, chance, Sweep.IN_ORDER, 0, WEEKS).run();
    Map<String, Double> slow = plain.measures();
    COMPARED.forEach((indicator, name) ->
        DIFFERENCES.get(indicator).addValue(fast.value(indicator, Groups.CITY, WEEKS) - slow.get(name)));
  }

  @Test
  void bothGiveTheSameIndicatorsUpToChance() {
    assertThat(DIFFERENCES).allSatisfy((indicator, difference) -> {
      double standardError = difference.getStandardDeviation() / Math.sqrt(difference.getN());
      assertThat(Math.abs(difference.getMean()))
          .as("%s: mean difference %.5f, standard error %.5f", indicator, difference.getMean(), standardError)
          .isLessThanOrEqualTo(STANDARD_ERRORS * standardError);
    });
  }
}
