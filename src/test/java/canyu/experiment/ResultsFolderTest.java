package canyu.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {

  private static final String COMMAND = "canyu run a: b.yaml --set \"title=# 7\" --set 'question=\\n'";

  private static final Node.Mapping SCENARIO = ParameterFile.read("odd.yaml", """
      title: "yes"
      question: |
        Who takes part,
          and why?
      seed: 0
      arms:
        "12: #x": ["- a", ~, .5, "0.5", "true", ""]
      "key: with {}": {value: 1.0, source: assumed}
      empty: {}
      """);

  @TempDir
  private Path temporary;

  @Test
  void isMadeWithAllFoldersAboveIt() throws IOException {
    Path folder = temporary.resolve("a/b/results");

    new ResultsFolder(folder, manifest());

    assertThat(Files.list(folder)).containsExactly(folder.resolve("manifest.yaml"));
  }

  @Test
  void itsManifestIsReadBackAsItWasWritten() throws IOException {
    new ResultsFolder(temporary, manifest());

    Node.Mapping read = ParameterFile.read(temporary.resolve("manifest.yaml"));
    assertThat(read.at("command").map(Node::inWords)).hasValue("the text \"" + COMMAND + "\"");
    assertThat(plain(read.at("scenario").orElseThrow())).isEqualTo(plain(SCENARIO));
  }

  /** A tree as text that tells numbers from texts, without its lines. */
  private static String plain(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().entrySet().stream().map(entry -> entry.getKey() + "=" + plain(entry.getValue())).toList()
          .toString();
    }
    return node instanceof Node.Sequence sequence
        ? sequence.elements().stream().map(ResultsFolderTest::plain).toList().toString()
        : node.inWords();
  }

  @Test
  void cannotBeMadeInsideAFile() throws IOException {
    Path file = Files.writeString(temporary.resolve("results"), "something else");

    assertThatIOException().isThrownBy(() -> new ResultsFolder(file, manifest()));
    assertThatIOException().isThrownBy(() -> new ResultsFolder(file.resolve("town"), manifest()));
    assertThat(file).hasContent("something else");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOneWhole() throws IOException {
    new ResultsFolder(temporary, manifest());
    String before = Files.readString(temporary.resolve("manifest.yaml"));
    Files.createDirectory(temporary.resolve("manifest.yaml.unfinished"));

    assertThatIOException().isThrownBy(() -> new ResultsFolder(temporary, manifest()));
    assertThat(temporary.resolve("manifest.yaml")).hasContent(before);
  }

  private static Manifest manifest() {
    return new Manifest(
        new Fingerprint("0.1.0", 7, "abc"), COMMAND, "2019-03-01T08:00:00Z", "a machine", SCENARIO);
  }
}
