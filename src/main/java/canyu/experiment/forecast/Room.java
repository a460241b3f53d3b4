package canyu.experiment.forecast;

import canyu.file.OutputFolder;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The room that a job needs.
 *
 * @param bytes of memory
 * @param bytesOnDisk what it will have written in the end
 * @param origin of what asks for it
 * @param lessMemory what would need less memory
 * @param lessDisk what would need less of the disk
 */
public record Room(long bytes, long bytesOnDisk, Origin origin, String lessMemory, String lessDisk) {

  /**
   * Refuses to begin what would not end.
   *
   * @param folder where the results go; what is in it already needs no place any more
   * @throws ParameterException if Java may not take the memory, or the disk has no room for the results
   */
  public void refuseUnlessItFits(Path folder) throws IOException {
    refuseUnlessJavaMayTakeIt();
    refuseUnlessDiskIsFree(folder);
  }

  void refuseUnlessJavaMayTakeIt() {
    long most = Runtime.getRuntime().maxMemory();
    if (bytes > most) {
      throw new ParameterException(origin, "needs about " + Size.inWords(bytes) + " of memory, but Java may take "
          + Size.inWords(most) + "; java -Xmx with a larger limit, " + lessMemory + " would be right");
    }
  }

  void refuseUnlessDiskIsFree(Path folder) throws IOException {
    long needed = bytesOnDisk - new OutputFolder(folder).bytes() - new OutputFolder(folder.resolve("runs")).bytes();
    long free = new OutputFolder(folder).free();
    if (needed > free) {
      throw new ParameterException(new Origin(folder.toString(), 0), "about " + Size.inWords(needed) + " would be"
          + " written, but " + Size.inWords(free) + " are free; another folder, " + lessDisk + " would be right");
    }
  }
}
