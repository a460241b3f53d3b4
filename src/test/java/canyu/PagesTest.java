package canyu;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.study.Study;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages that speak of the code name what is there. */
class PagesTest {

  private static final Pattern FLOOR =
      Pattern.compile("^\\| (\\d+) \\| `([\\w.]+)` \\| [^|]+\\|([^|]*)\\|$", Pattern.MULTILINE);
  private static final Pattern TERM = Pattern.compile("^\\| [^|]+ \\| `(\\w+)` \\|", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void thePlanOfTheHouseIsItsFloors() throws IOException {
    Map<String, Integer> planned = floors().stream().filter(row -> !row.group(2).contains("."))
        .collect(toMap(row -> row.group(2), row -> Integer.valueOf(row.group(1))));

    Map<String, Integer> built = new TreeMap<>(HouseTest.FLOORS);
    built.keySet().removeIf(name -> HouseTest.HOUSE.stream()
        .noneMatch(type -> (type.getPackageName() + ".").startsWith("canyu." + name + ".")));
    assertThat(new TreeMap<>(planned)).isEqualTo(built);
  }

  @Test
  void thePlanOfTheHouseHasItsRoomsFromBelow() throws IOException {
    Map<String, List<String>> planned = floors().stream().filter(row -> !row.group(3).isBlank())
        .collect(toMap(row -> row.group(2), row -> NAME.matcher(row.group(3)).results().map(name -> name.group(1)).toList()));

    assertThat(planned.keySet()).isEqualTo(HouseTest.ROOMS.keySet());
    assertThat(planned).allSatisfy((name, rooms) -> {
      assertThat(rooms).containsExactlyInAnyOrderElementsOf(HouseTest.ROOMS.get(name).keySet());
      assertThat(rooms).isSortedAccordingTo(Comparator.comparing(HouseTest.ROOMS.get(name)::get));
    });
  }

  @Test
  void everyWordOfTheGlossaryIsOneClass() throws IOException {
    Map<String, TreeSet<String>> packages = HouseTest.HOUSE.stream().collect(groupingBy(type -> type.getSimpleName(),
        mapping(type -> type.getPackageName(), toCollection(TreeSet::new))));
    List<String> named = TERM.matcher(page("glossary")).results().map(term -> term.group(1)).toList();

    assertThat(named).hasSizeGreaterThan(30).doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(packages.get(name)).as(name).hasSize(1));
  }

  @Test
  void theReadmeCountsWhatThereIs() throws IOException {
    String readme = Files.readString(Path.of("README.md")).toLowerCase(Locale.ENGLISH);

    assertThat(counts(readme, "published studies")).isNotEmpty().containsOnly(inWords(Study.all().size()));
    assertThat(counts(readme, "lessons")).isNotEmpty()
        .containsOnly(inWords(Path.of("src/main/resources/canyu/lessons").toFile().list().length));
  }

  /** The word before what is counted, wherever it is counted. */
  private static List<String> counts(String text, String counted) {
    return Pattern.compile("(\\w+)\\s+" + counted).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String inWords(int number) {
    return new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT).format(number);
  }

  private static List<MatchResult> floors() throws IOException {
    return FLOOR.matcher(page("architecture")).results().toList();
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("src/site/markdown", name + ".md"));
  }
}
