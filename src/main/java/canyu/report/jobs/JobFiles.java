package canyu.report.jobs;

import canyu.file.NewFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a system of jobs reads.
 *
 * @param files their texts by their names
 * @param next what is to be said to the system then
 */
public record JobFiles(Map<String, String> files, String next) {

  /**
   * Writes the files into a folder.
   *
   * @throws canyu.file.UnwritableFileException if one is there already or cannot be written
   */
  public void writeInto(Path folder) throws IOException {
    try (NewFiles made = new NewFiles()) {
      made.folder(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        made.file(folder.resolve(file.getKey()), file.getValue());
      }
      made.keep();
    }
  }
}
