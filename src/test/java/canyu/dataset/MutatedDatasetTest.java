package canyu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import canyu.parameter.ParameterException;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged files are read, or refused in a sentence, within bounds of time and memory. */
class MutatedDatasetTest {

  private static final long MOST_BYTES = 128L << 20;
  private static final long MOST_NANOS = 10_000_000_000L;

  @Test
  void aThousandDamagedFilesAreReadOrRefused() throws IOException {
    mutate(1_000, 20_261_129);
  }

  @Test
  @Tag("slow")
  void tenThousandDamagedFilesAreReadOrRefused() throws IOException {
    mutate(10_000, 17);
  }

  private static void mutate(int times, long seed) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(DatasetTest.FOLDER)) {
      files = all.filter(file -> file.toString().matches(".*\\.(z?sav|dta|xlsx)")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(15);
    Random luck = new Random(seed);
    int refused = 0;
    for (int k = 0; k < times; k++) {
      Path file = files.get(luck.nextInt(files.size()));
      refused += isRefused(file, mutated(Files.readAllBytes(file), luck), "mutation " + k + " of " + file) ? 1 : 0;
    }
    assertThat(refused).isBetween(times / 10, times);
  }

  private static boolean isRefused(Path file, byte[] bytes, String what) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    boolean refused = false;
    try {
      Dataset data = Dataset.of(file, bytes, Encoding.UNKNOWN, Optional.empty());
      assertThat(data.variables()).as(what).isNotEmpty()
          .allSatisfy(variable -> assertThat(variable.values()).hasSize(data.rows()));
    } catch (ParameterException said) {
      assertThat(said.getMessage()).as(what).startsWith(file + ": ").doesNotContain("\n");
      refused = true;
    } catch (RuntimeException | Error fault) {
      fail(what, fault);
    }
    assertThat(System.nanoTime() - start).as(what).isLessThan(MOST_NANOS);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).as(what).isLessThan(MOST_BYTES);
    return refused;
  }

  private static byte[] mutated(byte[] bytes, Random luck) {
    byte[] changed = luck.nextInt(8) == 0 ? Arrays.copyOf(bytes, luck.nextInt(bytes.length)) : bytes;
    int from = luck.nextBoolean() ? changed.length : Math.min(changed.length, 400);
    for (int k = luck.nextInt(6); k >= 0 && from > 0; k--) {
      int at = luck.nextInt(from);
      int extreme = luck.nextInt(4);
      changed[at] = (byte) (extreme == 0 ? 0xff : extreme == 1 ? 0x7f : extreme == 2 ? 0 : luck.nextInt(256));
    }
    return changed;
  }
}
