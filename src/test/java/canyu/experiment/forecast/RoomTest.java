package canyu.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.file.OutputFolder;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What memory and disk have no room for is refused before it begins. */
class RoomTest {

  private static final long MOST = Runtime.getRuntime().maxMemory();
  private static final long GIGABYTE = 1_000_000_000;

  @TempDir
  private Path folder;

  private static Room room(long bytes, long bytesOnDisk) {
    return new Room(bytes, bytesOnDisk, new Origin("town.yaml", 7), "fewer residents", "fewer weeks");
  }

  @Test
  void javaMayTakeTheLastByteAndNoMore() {
    assertThatCode(() -> room(MOST, 0).refuseUnlessItFits(folder)).doesNotThrowAnyException();
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> room(MOST + 1, 0).refuseUnlessItFits(folder))
        .withMessageContaining("town.yaml").withMessageContaining("of memory, but Java may take " + Size.inWords(MOST))
        .withMessageContaining("fewer residents");
  }

  @Test
  void whatTheDiskCannotTakeIsRefused() throws IOException {
    long free = new OutputFolder(folder).free();

    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> room(0, free + GIGABYTE).refuseUnlessItFits(folder))
        .withMessageContaining("are free; another folder, fewer weeks would be right");
    assertThatCode(() -> room(0, free - GIGABYTE).refuseUnlessItFits(folder)).doesNotThrowAnyException();
  }

  /** Two files that only say how long they are: results of before, and runs, which need their place no second time. */
  @Test
  void whatIsThereAlreadyNeedsNoPlace() throws IOException {
    Files.createDirectory(folder.resolve("runs"));
    for (String name : new String[] {"indicators.csv", "runs/000000.run"}) {
      try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
        file.setLength(GIGABYTE);
      }
    }
    long free = new OutputFolder(folder).free();

    assertThatCode(() -> room(0, free + GIGABYTE + GIGABYTE / 2).refuseUnlessItFits(folder)).doesNotThrowAnyException();
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> room(0, free + 2 * GIGABYTE + GIGABYTE / 2).refuseUnlessItFits(folder));
  }
}
