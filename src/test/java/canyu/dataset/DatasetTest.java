package canyu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that PSPP, R and openpyxl have written: src/test/resources/dataset/make.sh. */
class DatasetTest {

  static final Path FOLDER = Path.of("src/test/resources/dataset");

  private static final Charset GBK = Charset.forName("GBK");

  private static Dataset read(String name) {
    return Dataset.read(FOLDER.resolve(name), Optional.empty(), Optional.empty());
  }

  private static Dataset text(String name, byte[] bytes) {
    return Dataset.of(Path.of(name), bytes, Encoding.UNKNOWN, Optional.empty());
  }

  private static List<String> values(Dataset data, String variable) {
    return data.variable(variable).orElseThrow().values();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.sav", "compressed.sav", "compressed.zsav", "gbk.sav", "big-endian.sav",
      "big-endian-compressed.sav"})
  void aFileOfSpssSaysTheSameHoweverItIsWritten(String name) {
    Dataset data = read(name);

    assertThat(data.rows()).isEqualTo(5);
    assertThat(data.weight()).contains("wt");
    assertThat(data.encoding()).isEqualTo(name.startsWith("gbk") ? "GBK" : "UTF-8");
    assertThat(data.guessed()).isFalse();
    assertThat(data.variables()).isEqualTo(read("plain.sav").variables());
  }

  @Test
  void numbersTextsLabelsAndMissingValuesOfSpssAreReadAsTheyWereGiven() {
    Dataset data = read("compressed.sav");

    assertThat(data.variables()).extracting(Variable::name)
        .containsExactly("resp_id", "Sex", "Age", "学历水平", "trust", "wt", "district", "remark", "code", "mark");
    Variable sex = data.variable("Sex").orElseThrow();
    assertThat(sex.label()).isEqualTo("性别 Sex of respondent");
    assertThat(sex.labels()).isEqualTo(Map.of("1", "男", "2", "女"));
    assertThat(sex.values()).containsExactly("1", "2", "2", "1", "2");
    assertThat(values(data, "Age")).containsExactly("34", "61", "999", "", "18");
    assertThat(values(data, "wt")).containsExactly("1.25", "0.5", "2", "0.75", "0.001");
    assertThat(values(data, "district")).containsExactly("姑苏区", "虎丘区", "姑苏区", "吴中区", "");
    assertThat(data.variable("Age").orElseThrow().missing().has("999")).isTrue();
    assertThat(data.variable("Age").orElseThrow().missing().has("99")).isFalse();
    Variable trust = data.variable("trust").orElseThrow();
    assertThat(trust.values()).containsExactly("4", "98", "2", "99", "-1");
    assertThat(trust.values().stream().map(trust.missing()::has)).containsExactly(false, true, false, true, true);
    assertThat(trust.labels()).containsEntry("-1", "not asked").containsEntry("98", "don't know").hasSize(7);
    assertThat(data.variable("code").orElseThrow().labels()).isEqualTo(Map.of("a1", "first", "zz", "none"));
    assertThat(data.variable("code").orElseThrow().missing().has("zz")).isTrue();
    assertThat(data.variable("mark").orElseThrow().labels()).isEqualTo(Map.of("x", "cross"));
    assertThat(data.variable("mark").orElseThrow().missing().has("z")).isTrue();
  }

  /** A text of more than 255 bytes stands in several pieces. */
  @ParameterizedTest
  @ValueSource(strings = {"plain.sav", "compressed.zsav", "big-endian.sav"})
  void aLongTextIsReadInOne(String name) {
    StringBuilder whole = new StringBuilder();
    for (int k = 1; k <= 60; k++) {
      whole.append("long").append(" ".repeat(k < 10 ? 3 : 2)).append(k);
    }
    assertThat(values(read(name), "remark")).containsExactly(whole.toString(), "短", "", "", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stata113.dta", "stata114.dta", "stata115.dta", "stata117.dta", "big-endian115.dta"})
  void aFileOfStataSaysTheSameInEveryVersion(String name) {
    Dataset data = read(name);

    assertThat(data.variable("sex").orElseThrow()).isEqualTo(new Variable("sex", "Sex of respondent",
        Map.of("1", "male", "2", "female"), MissingValues.NONE, List.of("1", "2", "2", "1", "2")));
    assertThat(values(data, "age")).containsExactly("34", "61", ".a", "", "18");
    assertThat(values(data, "wt")).containsExactly("1.25", "0.5", "2", "0.75", "0.001");
    assertThat(values(data, "district")).containsExactly("Gusu", "Huqiu", "Gusu", "Wuzhong", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stata118.dta", "stata118-long.dta", "stata119.dta", "big-endian118.dta"})
  void aFileOfStataMayBeInChinese(String name) {
    Dataset data = read(name);

    Variable education = data.variable("edu").orElseThrow();
    assertThat(education.label()).isEqualTo("您的文化程度是？");
    assertThat(education.labels()).containsEntry("5", "研究生及以上").containsEntry(".r", "拒绝回答");
    assertThat(education.values()).containsExactly("1", "5", "3", ".r", "2");
    assertThat(education.missing().has(".r")).isTrue();
    assertThat(values(data, "district")).containsExactly("姑苏区", "虎丘区", "姑苏区", "吴中区", "");
  }

  @Test
  void aTextOfAnyLengthIsReadFromStata() {
    assertThat(values(read("stata118-long.dta"), "remark")).first().asString().hasSize(3_499).startsWith("long long");
    assertThat(values(read("stata118-long.dta"), "remark")).element(1).isEqualTo("短");
  }

  @Test
  void smallWholeNumbersOfStataAreWhole() {
    assertThat(values(read("foreign115.dta"), "age")).containsExactly("34", "61", ".z", ".z", "18");
  }

  /** Old files do not say how they are written; two bytes to a character of those in use are Chinese. */
  @Test
  void theEncodingIsGuessedWhereTheFileDoesNotSayIt() throws IOException {
    String file = RawColumn.raw(Files.readAllBytes(FOLDER.resolve("stata115.dta")));
    String chinese = file.replace("Gusu", RawColumn.raw("姑苏".getBytes(GBK)));
    String french = file.replace("Gusu", "Gus\u00e9");

    Dataset inChinese = text("old.dta", chinese.getBytes(StandardCharsets.ISO_8859_1));
    Dataset inFrench = text("old.dta", french.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(values(inChinese, "district")).startsWith("姑苏", "Huqiu");
    assertThat(inChinese.encoding()).isEqualTo("GBK");
    assertThat(inChinese.guessed()).isTrue();
    assertThat(values(inFrench, "district")).startsWith("Gusé");
    assertThat(inFrench.encoding()).isEqualTo("windows-1252");
  }

  @Test
  void aSheetOfAWorkbookIsRead() {
    Dataset data = Dataset.read(FOLDER.resolve("people.xlsx"), Optional.empty(), Optional.of("回答"));

    assertThat(data.rows()).isEqualTo(5);
    assertThat(values(data, "Sex")).containsExactly("男", "女", "女", "男", "女");
    assertThat(values(data, "Age")).containsExactly("34", "61", "999", "", "18");
    assertThat(values(data, "wt")).containsExactly("1.25", "0.5", "2", "0.75", "0.001");
    assertThat(values(data, "district")).containsExactly("姑苏区", "虎丘区", "姑苏区", "吴中区", "");
  }

  @Test
  void theFirstSheetIsReadIfNoneIsNamed() {
    assertThat(read("people.xlsx").variables()).extracting(Variable::name).containsExactly("Read the other sheet");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '/', value = {";/UTF-8", "\\t/GBK", "|/GB18030", ",/UTF-16LE", ";/GBK"})
  void textMayBeSeparatedAndWrittenInAnyWay(String sign, String encoding) {
    String separator = sign.replace("\\t", "\t");
    String number = separator.equals(",") ? "1.5" : "1,5";
    String table = "性别/weight/'remark, if any'\n男/NUMBER/'a ''b'''\n女/2/NA\n"
        .replace("/", separator).replace("NUMBER", number).replace("'", "\"");
    byte[] bytes = ((encoding.startsWith("UTF-16") ? "\uFEFF" : "") + table).getBytes(Charset.forName(encoding));

    Dataset data = text("answers.csv", bytes);

    assertThat(values(data, "性别")).containsExactly("男", "女");
    assertThat(values(data, "weight")).containsExactly("1.5", "2");
    assertThat(values(data, "remark, if any")).containsExactly("a \"b\"", "");
  }

  @Test
  void anEncodingThatIsNamedIsTaken() {
    byte[] bytes = "a\n\u00e9\u00e8\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(values(Dataset.of(Path.of("a.csv"), bytes, Encoding.named("windows-1252", null), Optional.empty()), "a"))
        .containsExactly("éè");
    assertThatThrownBy(() -> Dataset.of(Path.of("a.csv"), bytes, Encoding.named("UTF-8", null), Optional.empty()))
        .isInstanceOf(ParameterException.class)
        .hasMessage("a.csv: is not UTF-8; the right encoding must be named (--encoding GBK, or in import.yaml)");
  }

  @Test
  void whatIsMissingOrDamagedIsSaidInOneSentence() throws IOException {
    byte[] plain = Files.readAllBytes(FOLDER.resolve("plain.sav"));
    byte[] packed = Files.readAllBytes(FOLDER.resolve("compressed.zsav"));
    byte[] stata = Files.readAllBytes(FOLDER.resolve("stata118.dta"));

    refused("a.sav", new byte[0], "a.sav: at byte 0: the file ends in its first word, which needs 4 bytes, but 0 are left;"
        + " the whole file would be right");
    refused("a.sav", "PK\3\4 is no file of SPSS".getBytes(StandardCharsets.UTF_8),
        "a.sav: at byte 0: a file of SPSS must begin with $FL2 or $FL3, but this one does not");
    refused("a.sav", Arrays.copyOf(plain, plain.length - 100),
        "a.sav: the file ends within row 5, in remark; the whole file would be right");
    refused("a.sav", Arrays.copyOf(plain, plain.length - 696),
        "a.sav: the file says that it has 5 rows, but it ends after 4; the whole file would be right");
    refused("a.zsav", Arrays.copyOf(packed, packed.length - 60), "a.zsav: at byte");
    refused("a.dta", Arrays.copyOf(stata, 3_000), "a.dta: at byte");
    refused("a.dta", new byte[] {108, 2, 1, 0}, "a.dta: at byte 0: the version of a file of Stata must be 113 to 115 or 117 to"
        + " 119 (Stata 8 to 18), but is 108; 'saveold' in Stata writes one of these");
    refused("a.xlsx", plain, "a.xlsx: must be a workbook of Excel 2007 or later (.xlsx), but is none or is damaged");
    refused("a.csv", "a,b\n1\n".getBytes(StandardCharsets.UTF_8), "a.csv:2: has 1 cell, but the header 2");
    assertThatThrownBy(() -> read("people.docx")).hasMessage(FOLDER.resolve("people.docx") + ": must be a file of SPSS (.sav,"
        + " .zsav), Stata (.dta), Excel (.xlsx) or text with separators (.csv, .tsv, .tab, .txt), but its name ends in 'docx'");
    assertThatThrownBy(() -> Dataset.read(FOLDER.resolve("people.xlsx"), Optional.empty(), Optional.of("回")))
        .hasMessageEndingWith("the sheet must be one of About, 回答, but is '回'");
  }

  private static void refused(String name, byte[] bytes, String message) {
    assertThatThrownBy(() -> text(name, bytes)).isInstanceOf(ParameterException.class).hasMessageStartingWith(message);
  }
}
