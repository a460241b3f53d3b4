package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Barrier;
import canyu.city.Belief;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One resident of whom nothing but the middle is known, and what each change makes true of them. */
class TallyTest {

  private static final int WEEK = 100;
  private static final Community PLAIN = new Community(0, 0, 1, 0, 0, new float[0], false);
  private static final Community WITH_PROGRAMME = new Community(0, 0, 1, 0, 0, new float[0], true);

  private final Residents residents = new Residents(1);

  TallyTest() {
    residents.satisfaction[0] = 0.5f;
  }

  /** What is true beside that somebody lives there. */
  private Set<Tally> facts(Community community) {
    long bits = Tally.of(residents, community, 0, WEEK);
    Set<Tally> facts = EnumSet.noneOf(Tally.class);
    for (Tally tally : Tally.values()) {
      if ((bits >>> tally.ordinal() & 1) == 1) {
        facts.add(tally);
      }
    }
    assertThat(facts).contains(Tally.RESIDENT);
    facts.remove(Tally.RESIDENT);
    return facts;
  }

  private Set<Tally> facts() {
    return facts(PLAIN);
  }

  private Set<Tally> idleFor(int weeks) {
    residents.lastActive[0] = (short) (WEEK - weeks);
    return facts();
  }

  @Test
  void nothingIsTrueOfWhoHasDoneNothing() {
    assertThat(facts()).isEmpty();
    assertThat(facts(WITH_PROGRAMME)).as("of which the resident knows nothing").isEmpty();
  }

  /** The week that has just ended is the first of the four. */
  @Test
  void takingPartCountsForFourTwelveAndFiftyTwoWeeks() {
    assertThat(idleFor(0)).isEqualTo(idleFor(3)).containsExactly(
        Tally.ACTIVE_IN_4_WEEKS, Tally.ACTIVE_IN_12_WEEKS, Tally.ACTIVE_IN_52_WEEKS);
    assertThat(idleFor(4)).isEqualTo(idleFor(11)).containsExactly(Tally.ACTIVE_IN_12_WEEKS, Tally.ACTIVE_IN_52_WEEKS);
    assertThat(idleFor(12)).isEqualTo(idleFor(51)).containsExactly(Tally.ACTIVE_IN_52_WEEKS);
    assertThat(idleFor(52)).isEmpty();
  }

  @Test
  void literacyDecidesWhichChannelsArePreferred() {
    assertThat(literate(0.2499f)).isEmpty();
    assertThat(literate(0.25f)).isEqualTo(literate(0.4499f)).containsExactly(Tally.PREFERS_TRADITIONAL);
    assertThat(literate(0.45f)).isEqualTo(literate(1)).containsExactly(Tally.PREFERS_DIGITAL);
  }

  private Set<Tally> literate(float literacy) {
    residents.literacy[0] = literacy;
    return facts();
  }

  @Test
  void betweenSatisfiedAndDissatisfiedSomebodyIsNeither() {
    assertThat(satisfied(0.3499f)).containsExactly(Tally.DISSATISFIED);
    assertThat(satisfied(0.35f)).isEmpty();
    assertThat(satisfied(0.6f)).isEmpty();
    assertThat(satisfied(0.6001f)).containsExactly(Tally.SATISFIED);
  }

  private Set<Tally> satisfied(float satisfaction) {
    residents.satisfaction[0] = satisfaction;
    return facts();
  }

  @Test
  void moreConcernThanHalfIsWorry() {
    residents.concern[0] = 0.5f;
    assertThat(facts()).isEmpty();
    residents.concern[0] = 0.5001f;
    assertThat(facts()).containsExactly(Tally.WORRIED);
  }

  @Test
  void whoIsInformedKnowsOfTheProgrammeThatThereIs() {
    residents.informed[0] = true;

    assertThat(facts()).containsExactly(Tally.INFORMED);
    assertThat(facts(WITH_PROGRAMME)).containsExactly(Tally.INFORMED, Tally.INFORMED_WITH_PROGRAMME);
  }

  @Test
  void sharingDataIsCounted() {
    residents.enrolled[0] = true;

    assertThat(facts()).containsExactly(Tally.ENROLLED);
  }

  @Test
  void whoWasSetRightBelievesNoRumour() {
    residents.belief[0] = Belief.BELIEVES;
    assertThat(facts()).containsExactly(Tally.BELIEVES_RUMOUR);
    residents.belief[0] = Belief.SET_RIGHT;
    assertThat(facts()).isEmpty();
  }

  @Test
  void whatTheDiarySaysIsCountedAsItStands() {
    assertThat(diary(Diary.WILLING | Diary.PAYS)).containsExactly(Tally.WILLING, Tally.PAYS);
    assertThat(diary(Diary.PROVIDES_DATA | Diary.REFUSES_TO_PAY)).containsExactly(Tally.PROVIDES_DATA, Tally.REFUSES_TO_PAY);
    assertThat(diary(Diary.SOLVED | Diary.HIT | Diary.HEARD)).containsExactly(Tally.CASE_SOLVED, Tally.HIT, Tally.HEARD);
    assertThat(diary(Diary.TOLD_RUMOUR)).as("the last bit, which a short makes negative").containsExactly(Tally.TOLD_RUMOUR);
  }

  private Set<Tally> diary(int entries) {
    residents.diary[0] = (short) entries;
    return facts();
  }

  @ParameterizedTest
  @EnumSource
  void theReasonOfTheUnwillingIsThatOfItsName(Barrier barrier) {
    assertThat(diary(Diary.because(barrier.ordinal()))).containsExactly(Tally.valueOf(barrier.name()));
    assertThat(Tally.of(barrier)).isEqualTo(Tally.valueOf(barrier.name()));
  }

  @ParameterizedTest
  @EnumSource
  void anActGoesThroughTheChannelAndNoActThroughNone(Channel channel) {
    residents.channel[0] = (byte) channel.ordinal();
    Tally act = Tally.valueOf("ACT_" + channel.name());

    assertThat(diary(Diary.HEARD)).containsExactly(Tally.HEARD);
    assertThat(diary(Diary.REPORT)).containsExactly(Tally.REPORT, act);
    assertThat(diary(Diary.REQUEST)).containsExactly(Tally.REQUEST, act);
    assertThat(diary(Diary.CONSULTATION)).containsExactly(Tally.CONSULTATION, act);
    assertThat(Tally.of(channel)).isEqualTo(act);
  }

  @Test
  void aCaseIsCountedWhereItStands() {
    assertThat(caseAt(Case.OPEN)).containsExactly(Tally.CASE_OPEN);
    assertThat(caseAt(Case.MISROUTED)).containsExactly(Tally.CASE_MISROUTED);
    assertThat(caseAt(Case.QUEUED)).containsExactly(Tally.CASE_QUEUED);
  }

  private Set<Tally> caseAt(int stage) {
    residents.caseNow[0] = Case.at(Case.open(2), stage);
    return facts();
  }
}
