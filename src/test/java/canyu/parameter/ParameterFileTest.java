package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFileTest {

  @TempDir private Path folder;

  @Test
  void readsKeysInOrderWithTheirLines() {
    Node.Mapping tree = ParameterFile.read("a.yaml", "# first\nb: 1\na:\n  - x\n  - {c: 2}\n");

    assertThat(tree.entries().keySet()).containsExactly("b", "a");
    assertThat(tree.keyOrigin("a")).hasToString("a.yaml:3");
    assertThat(tree.at("a[1].c").orElseThrow().origin()).hasToString("a.yaml:5");
  }

  @ParameterizedTest
  @CsvSource({
      "20, INTEGER", "-3, INTEGER", "0.5, DECIMAL", ".5, DECIMAL", "1e-3, DECIMAL", "-1.5E+3, DECIMAL", "true, BOOLEAN",
      "null, NULL", "~, NULL", "abc, TEXT", "007, TEXT", "0x1F, TEXT", ".inf, TEXT", ".nan, TEXT", "yes, TEXT",
      "1e99999, TEXT", "'\"5\"', TEXT", "\"'5'\", TEXT", "2020-01-01, TEXT"})
  void tellsNumbersFromTexts(String written, Node.Kind kind) {
    Node value = ParameterFile.read("a.yaml", "a: " + written).entries().get("a");

    assertThat(((Node.Scalar) value).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing but this\n", "---\n"})
  void refusesAnEmptyFile(String text) {
    refused(text).hasMessage("a.yaml: file is empty");
  }

  @Test
  void refusesWhatIsNoMapping() {
    refused("# list\n- 1\n").hasMessage("a.yaml:2: must be a mapping (key: value), but is a list");
    refused("hello").hasMessage("a.yaml:1: must be a mapping (key: value), but is the text \"hello\"");
  }

  @Test
  void namesEveryDuplicateAndItsFirstLine() {
    refused("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n").hasMessage("""
        a.yaml:4: 'c' is here twice; it is first in line 3
        a.yaml:5: 'a' is here twice; it is first in line 1""");
  }

  /** What people who know no YAML write, and what would be right. */
  @ParameterizedTest
  @CsvSource(delimiterString = " -> ", quoteCharacter = '`', value = {
      "title: {en: Does it help?, zh: x} -> 1: a text in braces or brackets with , ? : or brackets in it needs quotation marks",
      "title: {en: A platform: yes, zh: x} -> 1: a text in braces or brackets with , ? : or brackets in it needs quotation",
      "a: A platform: does it help? -> 1: a text with a colon in it needs quotation marks",
      "a: 1\\n\\tb: 2 -> 2: a tab is not allowed here; indent with blanks",
      "title：T\\na: 1 -> 1: '：' is a full-width character; write ':' with a blank behind it",
      "a: 1\\nb: {c: 0.8，d: 9} -> 2: '，' is a full-width character; write ','",
      "title:T\\na: 1 -> 1: a colon needs a blank behind it",
      "a: {b: 1\\nc: 2 -> 1: a brace or bracket is opened here and not closed",
      "a: [1, 2 -> 1: a brace or bracket is opened here and not closed",
      "a: {b: [c} -> 1: ']' is missing before '}'",
      "a: [b]] -> 1: ']' closes nothing",
      "a: 1\\nb: \"c\\nd: 1 -> 2: a quotation mark is opened here and not closed",
      "a: 'It's here' -> 1: a text in quotation marks ends at the second of them",
      "a: \"Does it?\" asks B -> 1: a text in quotation marks ends at the second of them",
      "a: *why* -> 1: a text that begins with *, & or - needs quotation marks around it",
      "a: - why -> 1: a text that begins with *, & or - needs quotation marks around it",
      "a: % of people -> 1: a text that begins with % needs quotation marks around it",
      "a: 1\\n b: 2 -> 2: this line does not begin in the same column as those it belongs with",
      "a:\\n b: 1\\n  c: 1 -> 3: this line does not begin in the same column as those it belongs with",
      "a: 1\\nb -> 2: a key needs a colon and a blank behind it",
      "a: 1\\n? [b]\\n: 2 -> 2: a key must be a single value"})
  void saysWhatIsNoYamlAndWhatWouldBeRight(String text, String message) {
    String[] lineAndAdvice = message.split(": ", 2);

    refused(text.replace("\\n", "\n").replace("\\t", "\t"))
        .hasMessageStartingWith("a.yaml:" + lineAndAdvice[0] + ": is not YAML: " + lineAndAdvice[1]);
  }

  @Test
  void aLongLineIsNoHardship() {
    refused("a: \"b\n" + "- ".repeat(400_000)).hasMessageStartingWith("a.yaml:1: is not YAML: a quotation mark");
    refused("a: b\n" + "- a：".repeat(150_000) + ": \"").message().startsWith("a.yaml:2: is not YAML: '：' is a full-width");
  }

  @Test
  void aTextMayHoldMarksOfChinese() {
    assertThat(((Node.Scalar) ParameterFile.read("a.yaml", "a: 平台，还是（更多）人手：哪个好？").entries().get("a")).text())
        .isEqualTo("平台，还是（更多）人手：哪个好？");
  }

  @Test
  void refusesASecondDocument() {
    refused("a: 1\n---\nb: 2\n").hasMessage("a.yaml:3: only one document may be in a file");
  }

  @Test
  void refusesAnchorsAliasesAndTags() {
    refused("a: &x 1\nb: *x\nc: &y [1]\nd: !!str 5").hasMessage("""
        a.yaml:1: anchors and aliases are not used here
        a.yaml:2: anchors and aliases are not used here
        a.yaml:3: anchors and aliases are not used here
        a.yaml:4: tags are not used here""");
  }

  @Test
  void refusesABombOfAliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i <= 30; i++) {
      bomb.append("a%s: &a%s [*a%s, *a%s]\n".formatted(i, i, i - 1, i - 1));
    }

    refused(bomb.toString()).message().hasLineCount(31)
        .startsWith("a.yaml:1: anchors and aliases are not used here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: %s1", "%s", "a:\n  - b: %s"})
  void refusesWhatIsNestedTooDeep(String text) {
    refused(text.formatted("[".repeat(5000))).message().endsWith(": is nested more than 64 deep");
    refused(text.formatted("{a: ".repeat(5000))).message().endsWith(": is nested more than 64 deep");
  }

  @Test
  void refusesControlCharacters() {
    refused("a: 1\nb: x\u0007\n").hasMessage("a.yaml:2: control character U+0007 is not allowed");
  }

  @Test
  void refusesAMissingFile() {
    Path missing = folder.resolve("missing.yaml");

    assertThatThrownBy(() -> ParameterFile.read(missing)).isInstanceOf(ParameterException.class)
        .hasMessage(missing + ": file not found");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> ParameterFile.read(folder)).isInstanceOf(ParameterException.class)
        .hasMessage(folder + ": is a folder, but must be a file");
  }

  @Test
  void refusesALargeFile() throws IOException {
    Path large = Files.writeString(folder.resolve("large.yaml"), "a: " + "x".repeat(1_048_574));

    assertThatThrownBy(() -> ParameterFile.read(large)).isInstanceOf(ParameterException.class)
        .hasMessage(large + ": file has 1048577 bytes, but at most 1048576 (1 MB) are read");
  }

  @Test
  void readsAFileOfTheLargestSize() throws IOException {
    Path large = Files.writeString(folder.resolve("large.yaml"), "a: " + "x".repeat(1_048_573));

    assertThat(ParameterFile.read(large).entries()).containsOnlyKeys("a");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    byte[] latin = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Path foreign = Files.write(folder.resolve("latin.yaml"), latin);

    assertThatThrownBy(() -> ParameterFile.read(foreign)).isInstanceOf(ParameterException.class)
        .hasMessage(foreign + ":2: is not UTF-8 text");
  }

  @Test
  void sortsProblemsByFileAndLine() {
    ParameterException all = new ParameterException(List.of(
        new Problem(new Origin("b.yaml", 2), "two"), new Problem(new Origin("b.yaml", 10), "three"),
        new Problem(new Origin("a.yaml", 7), "one"), new Problem(new Origin("b.yaml", 2), "two")));

    assertThat(all).hasMessage("a.yaml:7: one\nb.yaml:2: two\nb.yaml:10: three");
    assertThat(all.problems()).hasSize(3);
  }

  private static AbstractThrowableAssert<?, ?> refused(String text) {
    return assertThatThrownBy(() -> ParameterFile.read("a.yaml", text)).isInstanceOf(ParameterException.class);
  }
}
