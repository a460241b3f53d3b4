package canyu.simulation;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What moving one lever does with everything else equal: model, section 7. */
class DirectionsTest {

  private static final int REPLICATES = 8;
  private static final int WEEK_OF_INCIDENT = 60;

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

  private static Pairs under(String arm) {
    return new Pairs(lived.get(arm), lived.get(Scenario.STATUS_QUO));
  }

  private static double mean(Trajectory run, Indicator indicator) {
    return IntStream.rangeClosed(1, run.weeks())
        .mapToDouble(week -> run.value(indicator, Groups.CITY, week))
        .filter(Double::isFinite)
        .average().orElseThrow();
  }
}
