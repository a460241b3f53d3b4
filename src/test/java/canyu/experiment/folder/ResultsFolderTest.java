package canyu.experiment.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
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

  private final List<String> warnings = new ArrayList<>();

  @Test
  void isMadeWithAllFoldersAboveIt() throws IOException {
    Path folder = temporary.resolve("a/b/results");

    open(folder).close();

    assertThat(folder.toFile().list()).containsExactly("manifest.yaml");
  }

  @Test
  void itsManifestIsReadBackAsItWasWritten() throws IOException {
    open(temporary).close();

    Node.Mapping read = ParameterFile.read(temporary.resolve("manifest.yaml"));
    assertThat(read.at("command").map(Node::inWords)).hasValue("the text \"" + COMMAND + "\"");
    assertThat(plain(read.at("scenario").orElseThrow())).isEqualTo(plain(SCENARIO));
  }

  @Tag("slow")
  @Test
  void aManifestOfWhateverSizeIsReadBack() throws IOException {
    String event = "  - {incident: {week: 5, severity: 0.5}}\n";
    Node.Mapping large = ParameterFile.read("large.yaml", "events:\n" + event.repeat(2500));
    Manifest manifest = new Manifest(new Fingerprint("0.1.0", 7, "abc"), Optional.empty(), "canyu run " + "x".repeat(4_000_000),
        "2019-03-01T08:00:00Z", "a machine", large);
    new ResultsFolder(temporary, manifest, warnings::add).close();
    assertThat(temporary.resolve("manifest.yaml").toFile().length()).isGreaterThan(4_000_000);

    new ResultsFolder(temporary, manifest, warnings::add).close();
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

    assertThatIOException().isThrownBy(() -> open(file));
    assertThatIOException().isThrownBy(() -> open(file.resolve("town")));
    assertThat(file).hasContent("something else");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOneWhole() throws IOException {
    open(temporary).close();
    String before = Files.readString(temporary.resolve("manifest.yaml"));
    Files.createDirectory(temporary.resolve("manifest.yaml.unfinished"));

    assertThatIOException().isThrownBy(() -> open(temporary));
    assertThat(temporary.resolve("manifest.yaml")).hasContent(before);
  }

  private ResultsFolder open(Path folder) throws IOException {
    return new ResultsFolder(folder, manifest(), warnings::add);
  }

  private static Manifest manifest() {
    return new Manifest(
        new Fingerprint("0.1.0", 7, "abc"), Optional.of("a: b.yaml"), COMMAND, "2019-03-01T08:00:00Z", "a machine", SCENARIO);
  }
}
