package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who was told a rumour, and who believes it. */
class RumourBooksTest {

  private static Map<Integer, Integer> heard(Whispers whispers) {
    Map<Integer, Integer> heard = new TreeMap<>();
    whispers.hear((resident, ties) -> assertThat(heard.put(resident, ties)).as("each is told once").isNull());
    return heard;
  }

  @Test
  void everyTieThatToldIsCountedInWhateverOrder() {
    Whispers whispers = new Whispers();
    for (int resident : new int[] {7, 3, 7, 9, 3, 7}) {
      whispers.add(resident);
    }

    assertThat(heard(whispers)).isEqualTo(Map.of(3, 2, 7, 3, 9, 1));
    assertThat(heard(whispers)).as("forgotten").isEmpty();
  }

  @Test
  void whatWasHeardLeavesRoomForMore() {
    Whispers whispers = new Whispers();
    for (int week = 0; week < 3; week++) {
      IntStream.range(0, 100).forEach(i -> whispers.add(i % 50));
      assertThat(heard(whispers)).hasSize(50).allSatisfy((resident, ties) -> assertThat(ties).isEqualTo(2));
    }
    whispers.add(4);
    assertThat(heard(whispers)).isEqualTo(Map.of(4, 1));
  }

  @Test
  void aCopyIsHeardByItself() {
    Whispers whispers = new Whispers();
    whispers.add(1);
    Whispers copy = whispers.copy();
    copy.add(2);

    assertThat(heard(whispers)).isEqualTo(Map.of(1, 1));
    assertThat(heard(copy)).isEqualTo(Map.of(1, 1, 2, 1));
    assertThat(heard(new Whispers().copy())).isEmpty();
  }

  /** Resident k lost k hundredths of trust and gained k thousandths of concern. */
  @Test
  void whoStopsBelievingTakesWhatItCostAlong() {
    Believers believers = new Believers();
    IntStream.rangeClosed(1, 40).forEach(k -> believers.add(k, k / 100f, k / 1000f));

    believers.remove(39);
    believers.remove(0);
    believers.remove(20);

    assertThat(believers.size()).isEqualTo(37);
    assertThat(IntStream.range(0, 37).map(believers::resident)).doesNotContain(40, 1, 21).doesNotHaveDuplicates();
    for (int k = 0; k < 37; k++) {
      assertThat(believers.trustLost(k)).isEqualTo(believers.resident(k) / 100f);
      assertThat(believers.concernGained(k)).isEqualTo(believers.resident(k) / 1000f);
    }
  }

  @Test
  void aCopyChangesItsMindByItself() {
    Believers believers = new Believers();
    believers.add(5, 0.1f, 0.2f);
    Believers copy = believers.copy();
    copy.remove(0);
    copy.add(6, 0.3f, 0.4f);

    assertThat(believers.resident(0)).isEqualTo(5);
    assertThat(believers.trustLost(0)).isEqualTo(0.1f);
    assertThat(believers.concernGained(0)).isEqualTo(0.2f);
    assertThat(copy.resident(0)).isEqualTo(6);
    assertThat(believers.copy().size()).isEqualTo(1);
  }
}
