package canyu.report.words;

import canyu.experiment.forecast.Size;
import canyu.file.FolderInUseException;
import canyu.file.UnreadableFileException;
import canyu.file.UnwritableFileException;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What went wrong for reasons that a user can do something about, in a sentence for each: input that is not right, files
 * that cannot be read or written, too little memory. It does not matter through which threads it came.
 */
public final class Complaint {

  private static final int DEEPEST = 20;

  private Complaint() {}

  /** The sentence; empty where the program itself is at fault. */
  public static Optional<String> about(Throwable problem) {
    return Stream.iterate(problem, cause -> cause != null, Throwable::getCause).limit(DEEPEST)
        .flatMap(cause -> sentence(cause).stream()).findFirst();
  }

  private static Optional<String> sentence(Throwable problem) {
    if (problem instanceof ParameterException || problem instanceof UnreadableFileException
        || problem instanceof UnwritableFileException || problem instanceof FolderInUseException) {
      return Optional.of(problem.getMessage());
    }
    if (problem instanceof FileSystemException file && file.getReason() != null) {
      return Optional.of(file.getFile() + " cannot be read or written: " + file.getReason());
    }
    if (problem instanceof IOException && problem.getCause() == null) {
      return Optional.of("a file cannot be read or written: " + problem.getMessage());
    }
    if (problem instanceof OutOfMemoryError) {
      return Optional.of(memory(problem));
    }
    if (problem instanceof StackOverflowError) {
      return Optional.of("the input is nested too deeply to be read");
    }
    return Optional.empty();
  }

  private static String memory(Throwable problem) {
    return String.valueOf(problem.getMessage()).contains("thread")
        ? "the system lets the program have no more threads; fewer of them (--threads) would be right"
        : "the memory that Java may take, " + Size.inWords(Runtime.getRuntime().maxMemory()) + ", is used up; java -Xmx"
            + " with a larger limit, fewer threads or fewer residents would be right; what was written before stays"
            + " valid";
  }
}
