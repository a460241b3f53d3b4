package canyu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(10)
class InputFileTest {

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("people.csv");
  }

  @Test
  void aFileUpToTheLimitIsRead() throws IOException {
    Files.writeString(file, "sex,age");

    assertThat(new InputFile(file, 7).text()).isEqualTo("sex,age");
  }

  @Test
  void aLargerFileIsRefused() throws IOException {
    Files.writeString(file, "sex,age\n");

    refuses(7, file + ": file has 8 bytes, but at most 7 (0 MB) are read");
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    refuses(7, file + ": file not found");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);

    refuses(7, file + ": is a folder, but must be a file");
  }

  @Test
  void foreignTextIsRefusedWithItsLine() throws IOException {
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xC4, (byte) 0xE3});

    assertThatThrownBy(() -> new InputFile(file, 100).text()).hasMessage(file
        + ":2: is not UTF-8 text; it looks like GBK, and should be saved as UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    Files.writeString(file, "\uFEFFsex,age");

    assertThat(new InputFile(file, 100).text()).isEqualTo("sex,age");
  }

  static Stream<Arguments> foreignTexts() {
    String latin = "sex,age,note\nmale,30,\u00FCber\n";
    String chinese = "sex,age,note\nmale,30,\u5C45\u6C11\n";
    return Stream.of(
        arguments(latin, "ISO-8859-1", ":2: is not UTF-8 text"),
        arguments(chinese, "GBK", ":2: is not UTF-8 text; it looks like GBK, and should be saved as UTF-8"),
        arguments(chinese, "UTF-16", ":1: is not UTF-8 text; it looks like UTF-16, and should be saved as UTF-8"),
        arguments("\uFEFF" + latin, "UTF-16LE",
            ":1: is not UTF-8 text; it looks like UTF-16, and should be saved as UTF-8"),
        arguments("sex,age\n", "UTF-16BE",
            ":1: is not UTF-8 text; it looks like UTF-16, and should be saved as UTF-8"));
  }

  @ParameterizedTest
  @MethodSource("foreignTexts")
  void foreignTextIsRefusedWithWhatItLooksLike(String text, String encoding, String message) throws IOException {
    Files.write(file, text.getBytes(Charset.forName(encoding)));

    assertThatThrownBy(() -> new InputFile(file, 100).text()).hasMessage(file + message);
  }

  @Test
  void aDeviceWithoutAnEndIsNotRead() {
    file = Path.of("/dev/zero");
    assumeThat(file).exists();

    refuses(7, "/dev/zero: is not a regular file");
  }

  @Test
  void aPipeToWhichNobodyWritesIsNotWaitedFor() throws Exception {
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    new ProcessBuilder("mkfifo", file.toString()).start().waitFor(5, TimeUnit.SECONDS);

    refuses(7, file + ": is not a regular file");
  }

  private void refuses(long limit, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> new InputFile(file, limit).bytes()).withMessage(message);
  }
}
