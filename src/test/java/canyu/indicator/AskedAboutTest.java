package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Attitude;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Diary;
import canyu.city.Residents;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of one's own that are put to two residents. */
class AskedAboutTest {

  private static final int WEEK = 30;

  private final Residents residents = new Residents(2);
  private final Interview interview = Interview.of(new City(residents, null, null, List.of(), List.of()), WEEK);

  private static final List<Double> CUTS = List.of(0.25, 0.5, 0.75);

  private List<Integer> replies(AskedAbout asked) {
    return IntStream.range(0, 2).map(resident -> IntStream.range(0, asked.replies())
        .filter(reply -> asked.gives(reply, interview, resident)).sum()).boxed().toList();
  }

  @ParameterizedTest
  @EnumSource
  void anAttitudeIsThatOfItsNameAndACutBelongsToTheReplyAboveIt(Attitude attitude) {
    float[] level = switch (attitude) {
      case IDENTITY -> residents.identity;
      case TRUST -> residents.trust;
      case CONCERN -> residents.concern;
      case EFFICACY -> residents.efficacy;
      case SATISFACTION -> residents.satisfaction;
    };
    level[0] = 0.5f;
    level[1] = 0.49f;

    assertThat(replies(new AskedAbout.Level(attitude, CUTS))).containsExactly(2, 1);
    assertThat(new AskedAbout.Level(attitude, CUTS).replies()).isEqualTo(4);
  }

  @Test
  void takingPartIsRememberedForSoManyWeeks() {
    residents.lastActive[0] = WEEK - 4;
    residents.lastActive[1] = WEEK - 5;

    assertThat(replies(new AskedAbout.TookPart(5))).containsExactly(1, 0);
    assertThat(replies(new AskedAbout.TookPart(6))).containsExactly(1, 1);
  }

  @Test
  void whoIsInformedSaysYes() {
    residents.informed[1] = true;

    assertThat(replies(new AskedAbout.Informed())).containsExactly(0, 1);
  }

  @Test
  void aQuestionReachesBackAsFarAsItSays() {
    AskedAbout.Reported reported = new AskedAbout.Reported(8);
    AskedAbout.Acts acts = new AskedAbout.Acts(20, List.of(1));
    AskedAbout several = new AskedAbout.Several(List.of(reported, new AskedAbout.TookPart(12), new AskedAbout.Informed()));

    assertThat(List.of(reported, new AskedAbout.TookPart(12), acts, new AskedAbout.Informed(), several)
        .stream().map(AskedAbout::reach)).containsExactly(8, 12, 20, 0, 12);
    assertThat(several.remembered()).containsExactly(reported);
    assertThat(acts.remembered()).containsExactly(acts);
    assertThat(new AskedAbout.Level(Attitude.TRUST, CUTS).remembered()).isEmpty();
  }

  @Test
  void onlyASelectionAllowsSeveralReplies() {
    AskedAbout informed = new AskedAbout.Informed();
    AskedAbout several = new AskedAbout.Several(List.of(informed, new AskedAbout.TookPart(1), informed));

    assertThat(several.severalAtOnce()).isTrue();
    assertThat(several.replies()).isEqualTo(3);
    assertThat(informed.severalAtOnce()).isFalse();
    assertThat(informed.replies()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new AskedAbout.Several(List.of(informed)))
        .withMessageEndingWith("but are 1");
  }

  /** A channel that is merely at hand was not used. */
  @Test
  void onlyAnActUsesAChannel() {
    AskedAbout.Used used = new AskedAbout.Used(Channel.SERVICE_PLATFORM, 4);
    byte platform = (byte) Channel.SERVICE_PLATFORM.ordinal();

    assertThat(used.isDone(Diary.WILLING, platform)).isFalse();
    assertThat(used.isDone(Diary.REQUEST, platform)).isTrue();
    assertThat(used.isDone(Diary.REQUEST, (byte) Channel.SOCIAL_GROUP.ordinal())).isFalse();
    assertThat(new AskedAbout.Acts(4, List.of(1)).isDone(Diary.WILLING, platform)).isFalse();
  }

  /** A byte holds the number of times, so the two hundred and fifty-sixth is the last that is not counted. */
  @Test
  void timesAreCountedUpTo255() {
    AskedAbout.Acts acts = new AskedAbout.Acts(400, List.of(255));
    Recollection recollection = new Recollection(acts.remembered().toList(), 2, 300);
    residents.diary[0] = Diary.REPORT;
    for (int week = 1; week <= 300; week++) {
      residents.diary[1] = (short) (week <= 200 ? Diary.REPORT : 0);
      recollection.note(interview.city(), week);
    }
    recollection.note(interview.city(), 301);

    assertThat(recollection.times(acts, 0)).isEqualTo(255);
    assertThat(recollection.times(acts, 1)).isEqualTo(200);
    assertThat(recollection.isEmpty()).isFalse();
    assertThat(Recollection.none().isEmpty()).isTrue();
  }

  @Test
  void aReplyIsAShareOfThoseAsked() {
    residents.informed[0] = true;
    OwnReply yes = new OwnReply("knows", "yes", new AskedAbout.Informed(), 1);

    assertThat(yes.share(interview, new int[] {0, 1, 1})).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(yes.share(interview, new int[0])).isNaN();
    assertThat(yes.key()).isEqualTo("knows yes");
  }

  @Test
  void cutsAscendAndThereIsOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AskedAbout.Level(Attitude.TRUST, List.of()))
        .withMessage("cuts must be one level at least, but are none");
    assertThatIllegalArgumentException().isThrownBy(() -> new AskedAbout.Level(Attitude.TRUST, List.of(0.5, 0.25)))
        .withMessage("cuts must ascend, but are [0.5, 0.25]");
  }
}
