package canyu.intake;

import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** By which words it is recognised what a column is about: {@code hints.yaml} beside this class. */
record Hints(
    @About("who somebody is and how they were drawn, by what the plan calls it") Map<String, List<String>> columns,
    @About("sexes") Map<String, List<String>> sexes,
    @About("levels of education, by how many steps they are above ISCED 5") Map<String, List<String>> education,
    @About("why somebody gave no answer") Map<String, List<String>> missing,
    @About("questions that every survey may ask") Map<String, Known> known,
    @About("attitudes") Map<String, List<String>> levels,
    @About("what somebody did") List<String> tookPart,
    @About("within how many weeks") Map<String, List<String>> weeks,
    @About("the lowest of a scale") List<String> low,
    @About("the highest of a scale") List<String> high,
    @About("parameters that a question can tell") Map<String, List<String>> tells) {

  /** A question that every survey may ask. */
  record Known(
      @About("what it is about") List<String> about,
      @About("its answers") Map<String, List<String>> answers) {}

  /** The words that ship. */
  static Hints shipped() {
    String file = "hints.yaml";
    try (InputStream in = Hints.class.getResourceAsStream("/canyu/intake/" + file)) {
      return Binder.bind(ParameterFile.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)), Hints.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
