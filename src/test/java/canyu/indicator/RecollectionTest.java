package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Diary;
import canyu.city.Residents;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What three residents did in weeks -9 to 0, and what they say of it; all of it can be counted on paper. */
class RecollectionTest {

  private static final int NOBODY = 0;

  private final City city = new City(new Residents(3), null, null, List.of(), List.of());

  /**
   * The first reports in weeks -9, -5 and -4 at meetings, the second asks in week -1 and is heard in week 0 on the platform,
   * the third does nothing.
   */
  private Interview after(AskedAbout... asked) {
    Residents residents = city.residents();
    Arrays.fill(residents.channel, (byte) Channel.RESIDENTS_MEETING.ordinal());
    residents.channel[1] = (byte) Channel.SERVICE_PLATFORM.ordinal();
    Recollection recollection = new Recollection(
        Arrays.stream(asked).flatMap(AskedAbout::remembered).toList(), residents.count(), 0);
    for (int week = -9; week <= 0; week++) {
      residents.diary[0] = (short) (List.of(-9, -5, -4).contains(week) ? Diary.REPORT | Diary.WILLING : Diary.WILLING);
      residents.diary[1] = (short) (week == -1 ? Diary.REQUEST : week == 0 ? Diary.CONSULTATION : NOBODY);
      residents.diary[2] = Diary.WILLING | Diary.HEARD;
      recollection.note(city, week);
    }
    return new Interview(city, 0, recollection, Map.of());
  }

  private List<Integer> yes(AskedAbout asked) {
    return replying(asked, 1);
  }

  private List<Integer> replying(AskedAbout asked, int reply) {
    Interview interview = after(asked);
    return IntStream.range(0, 3).filter(i -> asked.gives(reply, interview, i)).boxed().toList();
  }

  @Test
  void reportsCountAsFarBackAsIsAsked() {
    assertThat(yes(new AskedAbout.Reported(4))).isEmpty();
    assertThat(yes(new AskedAbout.Reported(5))).containsExactly(0);
    assertThat(replying(new AskedAbout.Reported(5), 0)).containsExactly(1, 2);
  }

  @Test
  void askingAndBeingHeardAreNoReports() {
    assertThat(yes(new AskedAbout.Asked(1))).isEmpty();
    assertThat(yes(new AskedAbout.Asked(2))).containsExactly(1);
    assertThat(yes(new AskedAbout.Consulted(1))).containsExactly(1);
    assertThat(yes(new AskedAbout.Reported(10))).containsExactly(0);
  }

  @Test
  void theChannelIsTheOneThatWasUsed() {
    assertThat(yes(new AskedAbout.Used(Channel.RESIDENTS_MEETING, 12))).containsExactly(0);
    assertThat(yes(new AskedAbout.Used(Channel.SERVICE_PLATFORM, 12))).containsExactly(1);
    assertThat(yes(new AskedAbout.Used(Channel.BULLETIN_BOARD, 12))).isEmpty();
  }

  @Test
  void actsAreCountedInClasses() {
    AskedAbout acts = new AskedAbout.Acts(12, List.of(1, 3));

    assertThat(replying(acts, 0)).containsExactly(2);
    assertThat(replying(acts, 1)).containsExactly(1);
    assertThat(replying(acts, 2)).containsExactly(0);
    assertThat(replying(new AskedAbout.Acts(6, List.of(1, 3)), 1)).containsExactly(0, 1);
  }

  @Test
  void severalThingsCanBeTrueAtOnce() {
    AskedAbout several = new AskedAbout.Several(List.of(new AskedAbout.Asked(12), new AskedAbout.Consulted(12),
        new AskedAbout.Reported(12)));

    assertThat(replying(several, 0)).containsExactly(1);
    assertThat(replying(several, 1)).containsExactly(1);
    assertThat(replying(several, 2)).containsExactly(0);
  }

  @Test
  void whatNobodyAsksAboutIsNotKept() {
    Interview interview = after(new AskedAbout.TookPart(52), new AskedAbout.Informed());

    assertThat(interview.recollection().isEmpty()).isTrue();
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AskedAbout.Acts(52, List.of(3, 3)))
        .withMessage("from must ascend, but are [3, 3]");
    assertThatIllegalArgumentException().isThrownBy(() -> new AskedAbout.Several(List.of(new AskedAbout.Informed(),
        new AskedAbout.Acts(52, List.of(1))))).withMessageStartingWith("options must each be a question of yes and no");
  }
}
