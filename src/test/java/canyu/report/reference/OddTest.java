package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import canyu.Pinned;
import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.indicator.Answer;
import canyu.indicator.Indicator;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.process.WeeklyProcess;
import canyu.report.words.MarkedText;
import canyu.scenario.draw.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The description of the model says what the code does: its tables are the code's, its words leave nothing out. */
class OddTest {

  private static final Path FILE = Path.of("src", "site", "markdown", "odd.md");
  private static final int WIDEST = 200;
  private static final OddTables TABLES = OddTables.ofSuzhou();

  @Test
  @Tag("pinned")
  void tablesAreThoseOfTheCode() throws IOException {
    Pinned.assertUpToDate(FILE, document().with(TABLES.parts()).text());
  }

  @Test
  void holdsEveryTableOnce() throws IOException {
    assertThat(document().names()).containsExactlyInAnyOrderElementsOf(TABLES.parts().keySet());
  }

  @Test
  void followsTheSevenElementsOfTheProtocol() throws IOException {
    assertThat(headings("## ")).startsWith("1. Purpose and patterns", "2. Entities, state variables, and scales",
        "3. Process overview and scheduling", "4. Design concepts", "5. Initialization", "6. Input data",
        "7. Submodels");
  }

  @Test
  void discussesAllDesignConcepts() throws IOException {
    assertThat(headings("### ")).containsSubsequence("Basic principles", "Emergence", "Adaptation", "Objectives",
        "Learning", "Prediction", "Sensing", "Interaction", "Stochasticity", "Collectives", "Observation");
  }

  @Test
  void describesEveryStepOfTheWeekUnderAHeadingOfItsOwn() throws IOException {
    List<WeeklyProcess> processes = TABLES.baseline().scenario().parameters().processes().inOrder();
    List<String> steps = new ArrayList<>(List.of("(`Policy`)"));
    processes.forEach(process -> steps.add("(`" + process.getClass().getSimpleName() + "`)"));
    steps.add("(`Measures`)");

    List<String> described = headings("### 7.").stream()
        .map(heading -> heading.substring(heading.lastIndexOf('('))).toList();

    assertThat(described).isEqualTo(steps);
  }

  @Test
  void usesEveryParameterInTheText() throws IOException {
    String prose = document().prose();

    assertThat(Described.of(Parameters.class)).extracting(parameter -> lastKey(parameter.path()))
        .allSatisfy(name -> assertThat(Pattern.compile("\\b" + name + "\\b").matcher(prose).find())
            .as("the text uses %s", name).isTrue());
  }

  @Test
  void namesEveryLeverCountermeasureIndicatorAndAnswer() throws IOException {
    String text = document().text();
    Stream<String> countermeasures =
        Arrays.stream(Countermeasure.class.getPermittedSubclasses()).map(Names::decapitalised);
    Stream<String> constants = Stream.of(Lever.values(), Indicator.values(), Answer.values())
        .flatMap(Arrays::stream).map(constant -> Names.camel((Enum<?>) constant));

    assertThat(Stream.concat(countermeasures, constants).map(name -> "`" + name + "`"))
        .allSatisfy(name -> assertThat(text.contains(name)).as("the document names %s", name).isTrue());
  }

  @Test
  void linesCanBeRead() throws IOException {
    assertThat(document().text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST));
  }

  @Test
  void onlyWhatStandsBetweenTheMarksIsGenerated() {
    MarkedText text = new MarkedText("a\n<!-- generated: x -->\nold\n<!-- end -->\nb\n");

    assertThat(text.names()).containsExactly("x");
    assertThat(text.prose()).isEqualTo("a\n\nb\n");
    assertThat(text.with(Map.of("x", "$1 | new\n")).text())
        .isEqualTo("a\n<!-- generated: x -->\n\n$1 | new\n\n<!-- end -->\nb\n");
  }

  @Test
  void aPartNobodyGeneratesIsRefused() {
    MarkedText text = new MarkedText("<!-- generated: y -->\n<!-- end -->\n");

    assertThatIllegalArgumentException().isThrownBy(() -> text.with(Map.of("x", "")))
        .withMessage("'y' must be one of x");
  }

  private static MarkedText document() throws IOException {
    return new MarkedText(Files.readString(FILE));
  }

  private static List<String> headings(String mark) throws IOException {
    return Pattern.compile("^" + Pattern.quote(mark) + "(.+)$", Pattern.MULTILINE).matcher(document().prose()).results()
        .map((MatchResult heading) -> heading.group(1)).toList();
  }

  private static String lastKey(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
