package canyu.desk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Module by module what another encoder makes (qrcode 8.2 for Python: level L, bytes, mask 0). */
class QrCodeTest {

  private static String drawn(QrCode code) {
    return IntStream.range(0, code.size()).mapToObj(y -> IntStream.range(0, code.size())
        .mapToObj(x -> code.isDark(x, y) ? "#" : ".").collect(Collectors.joining()) + "\n").collect(Collectors.joining());
  }

  @Test
  void theSmallest() {
    assertThat(drawn(QrCode.of("HTTP://A"))).isEqualTo("""
        #######...#.#.#######
        #.....#.....#.#.....#
        #.###.#.#.#...#.###.#
        #.###.#.....#.#.###.#
        #.###.#..#.##.#.###.#
        #.....#..###..#.....#
        #######.#.#.#.#######
        ........#.#..........
        ###.#####.#.###...#..
        .##..#..##.#.#.#.....
        .....#######.####.###
        #.#....##..###..#..#.
        .##.#.###.##..##.##..
        ........###...###..#.
        #######.###.#...#.###
        #.....#.##....#.#..#.
        #.###.#.#...#.##.##..
        #.###.#...##.#.###.#.
        #.###.#.#..#.##.#.#.#
        #.....#.######.###.#.
        #######.##.#.##..#.##
        """);
  }

  @Test
  void anAddressWithACode() {
    assertThat(drawn(QrCode.of("http://192.168.178.123:41234/#ABCDEF"))).isEqualTo("""
        #######..#..###.##.##.#######
        #.....#...###.##...##.#.....#
        #.###.#.###.####..###.#.###.#
        #.###.#..###.###...##.#.###.#
        #.###.#...#...#....##.#.###.#
        #.....#..#...#.#####..#.....#
        #######.#.#.#.#.#.#.#.#######
        ........###.######...........
        ###.#####.##..#.###..##...#..
        ##.##..#..##..#####...##.#..#
        #....##..#...#..#.#..####.###
        .#...#..#..#...#####.###.#.#.
        #..#..#.....#...###...##.#.##
        ..#.#..#.#.###.####...##.##.#
        ##.##########.#..##.#......##
        .#.###....#.###..#..##..##.#.
        .....#######..#.#####.#....##
        .##....##..#..#####..###..#.#
        #.#..###.#...#..###.##...#.##
        .##..#.#.#.#.....###.###.#.#.
        #...####.##.#...#########....
        ........##.###.####.#...#.###
        #######.##.##.#....##.#.##.##
        #.....#.##..####.#.##...##.#.
        #.###.#.#..#..#.###.######.##
        #.###.#..###..###...##..##.##
        #.###.#.#....#...#.###..###.#
        #.....#.#..#.....##.##...#.#.
        #######.#...#...###.###..#.##
        """);
  }

  @Test
  void itGrowsWithTheTextAndThenSaysThatThereIsNoPlace() {
    assertThat(IntStream.of(17, 18, 32, 33, 53, 54, 78, 79, 106).map(length -> QrCode.of("a".repeat(length)).size()))
        .containsExactly(21, 25, 25, 29, 29, 33, 33, 37, 37);
    assertThatThrownBy(() -> QrCode.of("a".repeat(107))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("106");
  }

  @Test
  void itIsDrawnInAFrame() {
    assertThat(QrCode.of("a").path()).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ");
  }
}
