package canyu.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.file.InputFile;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence for what a user can do something about, through whichever threads it came. */
class ComplaintTest {

  static Stream<Throwable> wrapped() {
    ParameterException wrong = new ParameterException(new Origin("town.yaml", 3), "is wrong");
    return Stream.of(wrong, new ExecutionException(wrong), new CompletionException(wrong),
        new IllegalStateException(new RuntimeException(wrong)));
  }

  @ParameterizedTest
  @MethodSource("wrapped")
  void whatOtherThreadsMetIsSaidAsWhatItIs(Throwable problem) {
    assertThat(Complaint.about(problem)).hasValue("town.yaml:3: is wrong");
  }

  @Test
  void readingIsNotSaidToBeWriting() {
    try {
      new InputFile(Path.of("no-such-file"), 1).bytes();
    } catch (IOException missing) {
      assertThat(Complaint.about(new UncheckedIOException(missing))).hasValue("no-such-file: file not found");
    }
    assertThat(Complaint.about(new FileSystemException("a.csv", null, "Too many open files")))
        .hasValue("a.csv cannot be read or written: Too many open files");
  }

  @Test
  void whatTheMachineCannotGiveIsSaid() {
    assertThat(Complaint.about(new IllegalStateException(new OutOfMemoryError("Java heap space")))).get().asString()
        .contains("is used up", "java -Xmx", "stays valid");
    assertThat(Complaint.about(new OutOfMemoryError("unable to create native thread: possibly out of memory")))
        .get().asString().contains("no more threads", "--threads");
    assertThat(Complaint.about(new StackOverflowError())).hasValue("the input is nested too deeply to be read");
  }

  @Test
  void aFaultOfTheProgramIsNoComplaint() {
    assertThat(Complaint.about(new NullPointerException())).isEmpty();
    assertThat(Complaint.about(new IllegalStateException("No writer provided"))).isEmpty();
  }
}
