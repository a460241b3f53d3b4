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
 */
public record Output(Path folder, TableFormat format, Locale language) {

  /** Tables in CSV and a report in English. */
  public static Output into(Path folder) {
    return new Output(folder, TableFormat.USUAL, Locale.ENGLISH);
  }

  /** The same in a folder within. */
  Output inside(String name) {
    return new Output(folder.resolve(name), format, language);
  }

  /**
   * Opens the folder.
   *
   * @throws canyu.parameter.ParameterException if it is another's
   */
  ResultsFolder open(Manifest manifest, Invocation invocation) throws IOException {
    return new ResultsFolder(folder, manifest, format, invocation.listener()::say);
  }
}
