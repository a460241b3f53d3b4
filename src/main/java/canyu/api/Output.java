package canyu.api;

import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.store.Manifest;
import canyu.experiment.tables.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where results are written, and how.
 *
 * @param folder which is made if it does not exist
 * @param language of the report
 * @param replacing whether the results of another scenario in the folder may be replaced; runs of it that are finished
 *     are kept
 */
public record Output(Path folder, TableFormat format, Locale language, boolean replacing) {

  /** Tables in CSV and a report in English. */
  public static Output into(Path folder) {
    return new Output(folder, TableFormat.USUAL, Locale.ENGLISH, false);
  }

  /** The same in a folder within. */
  Output inside(String name) {
    return new Output(folder.resolve(name), format, language, replacing);
  }

  /**
   * Opens the folder.
   *
   * @throws canyu.parameter.ParameterException if it is another's
   */
  ResultsFolder open(Manifest manifest, Invocation invocation) throws IOException {
    return open(manifest, invocation, ResultsFolder.Replacing.NOTHING);
  }

  /**
   * Opens the folder of a scenario, which may have been edited.
   *
   * @throws canyu.parameter.ParameterException if it is another's
   */
  ResultsFolder openEdited(Manifest manifest, Invocation invocation) throws IOException {
    return open(manifest, invocation,
        replacing ? ResultsFolder.Replacing.EVERYTHING : ResultsFolder.Replacing.EDITED);
  }

  private ResultsFolder open(Manifest manifest, Invocation invocation, ResultsFolder.Replacing what)
      throws IOException {
    return new ResultsFolder(folder, manifest, format, what, invocation.listener()::say);
  }
}
