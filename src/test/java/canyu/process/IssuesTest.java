package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Agency;
import canyu.city.Case;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shares are held to 4 standard errors. */
class IssuesTest {

  private static final int COUNT = 40_000;
  private static final Issues ISSUES = Towns.processes("issues.issueRate=0.5", "issues.fade=0.25").issues();

  @Test
  void residentsWithoutACaseMeetIssues() {
    Hamlet hamlet = Hamlet.of(COUNT).live(1, ISSUES);

    isShare(shareAt(hamlet, Case.OPEN), 0.5);
  }

  @Test
  void preventionSparesAShareOfThem() {
    Hamlet hamlet = Hamlet.of(COUNT).with(Lever.PREVENTION, 0.6).live(1, ISSUES);

    isShare(shareAt(hamlet, Case.OPEN), 0.2);
  }

  @Test
  void preventionAndSensorsWorkAsFarAsThereAreData() {
    Hamlet hamlet = Hamlet.of(COUNT).with(Lever.PREVENTION, 0.6).with(Lever.MONITORING, 0.8);
    hamlet.communities.dataEffect[0] = 0.5f;
    Arrays.fill(hamlet.residents.caseNow, COUNT / 2, COUNT, Case.open(2));

    hamlet.live(1, Towns.processes("issues.issueRate=0.5", "issues.fade=0").issues());

    isShare(2 * share(hamlet, Case.at(Case.open(2), Case.TOLD)), 0.8 * 0.5, COUNT / 2);
    double met = 2 * (shareAt(hamlet, Case.OPEN) - (0.5 - share(hamlet, Case.at(Case.open(2), Case.TOLD))));
    isShare(met, 0.5 * (1 - 0.6 * 0.5), COUNT / 2);
  }

  @Test
  void thePublicsEyesFindWhatSensorsMiss() {
    Hamlet hamlet = Hamlet.of(COUNT).with(Lever.MONITORING, 0.4);
    hamlet.communities.eyes[0] = 0.3f;
    Arrays.fill(hamlet.residents.caseNow, Case.open(2));

    hamlet.live(1, Towns.processes("issues.fade=0").issues());

    isShare(shareAt(hamlet, Case.TOLD), 1 - 0.6 * 0.7);
  }

  @Test
  void eachAgencyIsResponsibleForItsShare() {
    Hamlet hamlet = Hamlet.of(COUNT).live(1, Towns.processes("issues.issueRate=1").issues());

    double[] shares = {0.3, 0.25, 0.3, 0.05, 0.1};
    for (Agency agency : Agency.values()) {
      isShare(share(hamlet, Case.open(agency.ordinal())), shares[agency.ordinal()]);
    }
  }

  @Test
  void openIssuesFadeOrAreFoundByMonitoring() {
    Hamlet hamlet = Hamlet.of(COUNT).with(Lever.MONITORING, 0.4);
    Arrays.fill(hamlet.residents.caseNow, Case.open(2));

    hamlet.live(1, ISSUES);

    isShare(shareAt(hamlet, Case.NONE), 0.25);
    isShare(shareAt(hamlet, Case.TOLD), 0.75 * 0.4);
    assertThat(hamlet.residents.caseNow).containsOnly(Case.NONE, Case.open(2), Case.at(Case.open(2), Case.TOLD));
    for (int i = 0; i < 1_000; i++) {
      assertThat(hamlet.residents.caseNow[i] == Case.NONE).isEqualTo(hamlet.luck(Draw.ISSUE_FADES, 1, i) < 0.25);
    }
  }

  @Test
  void whatAnAgencyHasNeitherFadesNorIsFoundNorMetAgain() {
    Hamlet hamlet = Hamlet.of(300).with(Lever.MONITORING, 1);
    for (int i = 0; i < 300; i++) {
      hamlet.residents.caseNow[i] = Case.at(Case.reportedNow(Case.open(i % 5)), Case.TOLD + i % 3);
    }
    byte[] before = hamlet.residents.caseNow.clone();

    hamlet.live(1, ISSUES);

    assertThat(hamlet.residents.caseNow).isEqualTo(before);
  }

  @Test
  void agencySharesMustSumToOne() {
    assertThatThrownBy(() -> new Issues(0.1, 0.1, Map.of(Agency.GOVERNMENT, 0.9)))
        .hasMessageContaining("agencyShares must sum to 1, but sum to 0.9");
  }

  private static double shareAt(Hamlet hamlet, int stage) {
    int count = 0;
    for (byte now : hamlet.residents.caseNow) {
      count += Case.stage(now) == stage ? 1 : 0;
    }
    return (double) count / COUNT;
  }

  private static double share(Hamlet hamlet, byte wanted) {
    int count = 0;
    for (byte now : hamlet.residents.caseNow) {
      count += now == wanted ? 1 : 0;
    }
    return (double) count / COUNT;
  }

  private static void isShare(double share, double expected) {
    isShare(share, expected, COUNT);
  }

  private static void isShare(double share, double expected, int of) {
    assertThat(share).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / of)));
  }
}
