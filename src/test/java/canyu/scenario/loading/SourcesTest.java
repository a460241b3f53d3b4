package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Lever;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.parameter.Sourced;
import canyu.scenario.draw.Parameters;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that ships says where it comes from. */
class SourcesTest {

  private static final List<String> SOURCES = List.of("survey", "calibrated", "literature", "assumed");
  private static final Pattern UNIFORM = Pattern.compile("(log)?U\\((.*), (.*)\\)");
  private static final Node.Mapping BASELINE = ParameterFile.read(Path.of("scenarios/baseline.yaml"));

  static Stream<String> numbersOfTheBaseline() {
    return Stream.concat(
        Described.of(Parameters.class).stream().filter(parameter -> !parameter.path().equals("posterior"))
            .flatMap(SourcesTest::paths),
        Stream.of(Lever.values()).map(lever -> "levers." + Names.camel(lever)));
  }

  /** The paths of a parameter; of each of its entries if it is a mapping. */
  private static Stream<String> paths(Described parameter) {
    String path = "parameters." + parameter.path();
    return parameter.type().startsWith("mapping")
        ? BASELINE.at(path).stream().flatMap(node -> ((Node.Mapping) node).entries().keySet().stream())
            .map(key -> path + "." + key)
        : Stream.of(path);
  }

  @ParameterizedTest
  @MethodSource("numbersOfTheBaseline")
  void everyNumberOfTheBaselineNamesItsSource(String path) {
    Sourced number = Sourced.at(BASELINE, path).orElseThrow();

    assertThat(SOURCES).contains(number.source());
    if (!number.source().equals("assumed")) {
      assertThat(number.note()).as("what exactly the source says").isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("numbersOfTheBaseline")
  void everyDefaultIsPossibleUnderItsPrior(String path) {
    Sourced number = Sourced.at(BASELINE, path).orElseThrow();
    Matcher uniform = UNIFORM.matcher(number.prior());

    assertThat(number.prior()).matches("|(log)?U\\(.+, .+\\)|(log)?N\\(.+, .+\\)( in \\[.+, .+])?|Beta\\(.+, .+\\)");
    if (uniform.matches()) {
      assertThat(number.value())
          .isBetween(Double.parseDouble(uniform.group(2)), Double.parseDouble(uniform.group(3)));
    }
  }

  static Stream<Path> shippedFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("scenarios", "calibration")) {
      try (DirectoryStream<Path> shipped = Files.newDirectoryStream(Path.of(folder), "*.yaml")) {
        shipped.forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void everySourceNamedIsOneOfTheFour(Path file) {
    assertThat(sources(ParameterFile.read(file))).allMatch(SOURCES::contains);
  }

  private static Stream<String> sources(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.elements().stream().flatMap(SourcesTest::sources);
    }
    if (node instanceof Node.Mapping mapping) {
      Optional<String> own = Optional.ofNullable(mapping.entries().get("source")).map(Node.Scalar.class::cast)
          .map(Node.Scalar::text);
      return Stream.concat(own.stream(), mapping.entries().values().stream().flatMap(SourcesTest::sources));
    }
    return Stream.empty();
  }
}
