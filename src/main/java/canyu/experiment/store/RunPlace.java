package canyu.experiment.store;

import canyu.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which run of a scenario a file is for: city and arm by their numbers are its name.
 *
 * @param arm the name of the arm
 * @param replicate the number of the city, from 0
 */
public record RunPlace(String arm, int replicate) {

  static final String ENDING = ".run";

  private static final Pattern NAME = Pattern.compile("(\\d{6,9})-(\\d{3,9})\\.run");

  /** The place that the name of a file stands for, if the scenario has such a run. */
  static Optional<RunPlace> of(String name, RunKeys keys) {
    Matcher numbers = NAME.matcher(name);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int replicate = Integer.parseInt(numbers.group(1));
    int arm = Integer.parseInt(numbers.group(2));
    return arm < keys.arms().size() && replicate < keys.mostReplicates()
        ? Optional.of(new RunPlace(keys.arms().get(arm), replicate)) : Optional.empty();
  }

  /** The names of all files of runs in a folder, in order; among them may be some that are not whole. */
  public static List<String> names(Path folder) throws IOException {
    return new OutputFolder(folder).names().stream().filter(name -> name.endsWith(ENDING)).toList();
  }

  String name(RunKeys keys) {
    return String.format(Locale.ROOT, "%06d-%03d%s", replicate, keys.arms().indexOf(arm), ENDING);
  }
}
