package canyu.simulation;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Scenario;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What moving one lever does with everything else equal: model, section 7. */
class DirectionsTest {

  private static final int REPLICATES = 8;
  private static final int WEEK_OF_INCIDENT = 60;
  private static final List<Indicator> DIGITAL =
      List.of(Indicator.ACTS_SOCIAL_GROUP, Indicator.ACTS_OFFICIAL_ACCOUNT, Indicator.ACTS_SERVICE_PLATFORM);

  private static Map<String, List<Trajectory>> lived;

  @BeforeAll
  static void live() {
    lived = Towns.live(Towns.of(
        "time.weeks=104", "time.recordCity=4",
        "events=[{incident: {week: " + WEEK_OF_INCIDENT + ", severity: 0.8, known: true}}]",
        "arms.answers=[{levers: {ramp: 0, set: {closedLoop: 0.8}}}]",
        "arms.austerity=[{levers: {ramp: 0, set: {capacityGovernment: 1.2, capacityNeighbourhoodCommittee: 1.2,"
            + " capacityPropertyCompany: 1.2, capacitySocialOrganisation: 0.3, capacityEnterprise: 0.3}}}]",
        "arms.platform=[{participationPlatform: {ramp: 0}}]",
        "arms.campaign=[{awarenessCampaign: {ramp: 0, intensity: 1}}]",
        "arms.campaignAndAnswers=[{awarenessCampaign: {ramp: 0, intensity: 1}},"
            + " {levers: {ramp: 0, set: {closedLoop: 0.8}}}]",
        "arms.monitoring=[{levers: {ramp: 0, set: {monitoring: 0.3}}}]",
        "arms.training=[{levers: {ramp: 0, set: {training: 1}}}]",
        "arms.trainingAndDevices=[{levers: {ramp: 0, set: {training: 1}}}, {deviceSupport: {ramp: 0, access: 0.1}}]",
        "arms.law=[{legalProtection: {ramp: 0}}]"), REPLICATES);
  }

  @Test
  void answeringMoreRaisesTheRecordEfficacyAndWillingness() {
    under("answers").raise(Indicator.RESPONSE_RECORD, Indicator.EFFICACY, Indicator.WILLING);
  }

  @Test
  void agenciesWithoutCapacityCostRecordSatisfactionTrustAndWillingness() {
    under("austerity")
        .lower(Indicator.RESPONSE_RECORD, Indicator.SATISFACTION, Indicator.TRUST, Indicator.WILLING);
  }

  @Test
  void aPlatformBringsInResidentsAndTheirData() {
    under("platform").raise(
        Indicator.ENROLLED, Indicator.PARTICIPATION, Indicator.WILLING, Indicator.ACTS_SERVICE_PLATFORM);
  }

  @Test
  void moreResidentsAreHitWhenAPlatformLeaks() {
    under("platform").raise("residents hit", run -> run.value(Indicator.HIT, Groups.CITY, WEEK_OF_INCIDENT));
  }

  @Test
  void aCampaignBringsInMoreThanAgenciesCanAnswer() {
    under("campaign").raise(Indicator.PARTICIPATION)
        .lower("record over two years", run -> mean(run, Indicator.RESPONSE_RECORD));
  }

  @Test
  void aCampaignDoesNoHarmToTheRecordWhereAnswersGrowWithIt() {
    under("campaignAndAnswers").raise(Indicator.PARTICIPATION, Indicator.RESPONSE_RECORD);
  }

  @Test
  void monitoringPleasesAndMakesReportsSuperfluous() {
    under("monitoring").raise(Indicator.SATISFACTION)
        .lower("reports", run -> mean(run, Indicator.REPORTS))
        .lower(Indicator.PARTICIPATION);
  }

  @Test
  void lawLowersConcernAndOpensData() {
    under("law").lower(Indicator.CONCERN, Indicator.WORRIED).raise(Indicator.PROVIDING_DATA);
  }

  /** The old who get a device without any skill stay with meetings and boards; with training they make use of it. */
  @Test
  void devicesLetTheTrainedOldActDigitallyMoreAndMoreSoThanTheYoung() {
    new Pairs(lived.get("trainingAndDevices"), lived.get("training"))
        .raise("digital acts from 70", run -> digital(run, "70+"))
        .raise("digital acts from 70 beyond those under 30",
            run -> digital(run, "70+") - digital(run, "15-29"));
  }

  /** Acts through digital channels in an observed week, by resident of some ages. */
  private static double digital(Trajectory run, String age) {
    int group = run.groups().names().indexOf("age:" + age);
    return DIGITAL.stream().mapToDouble(acts -> mean(run, acts, group)).sum();
  }

  private static Pairs under(String arm) {
    return new Pairs(lived.get(arm), lived.get(Scenario.STATUS_QUO));
  }

  private static double mean(Trajectory run, Indicator indicator) {
    return mean(run, indicator, Groups.CITY);
  }

  private static double mean(Trajectory run, Indicator indicator, int group) {
    return IntStream.rangeClosed(1, run.weeks())
        .mapToDouble(week -> run.value(indicator, group, week))
        .filter(Double::isFinite)
        .average().orElseThrow();
  }
}
