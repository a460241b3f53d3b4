package canyu.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The right of one process to write into a folder: a file in it that names the process, and that the system locks where
 * it can. The name counts where locks do not reach, such as on some network drives; that of a process of this machine
 * which has ended counts no more.
 */
public final class FolderLock implements AutoCloseable {

  /** The name of the file. */
  public static final String NAME = "canyu.lock";

  private static final int ATTEMPTS = 20;
  private static final int LONGEST = 4096;

  /** A byte behind all that is written, since some systems let nobody else read what is locked. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;
  private final Thread release = new Thread(this::releaseQuietly, "canyu-release");

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
    Runtime.getRuntime().addShutdownHook(release);
  }

  /**
   * Takes the right to write into a folder.
   *
   * @throws FolderInUseException if another process has it
   * @throws UnwritableFileException if nobody can write there
   */
  public static FolderLock of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<FolderLock> lock = attempt(folder, file);
        if (lock.isPresent()) {
          return lock.get();
        }
      }
    } catch (FolderInUseException refused) {
      throw refused;
    } catch (IOException problem) {
      throw UnwritableFileException.of(file, problem);
    }
    throw new FolderInUseException(folder, "other processes");
  }

  /** One attempt; empty where the file was removed in between by the process that had it. */
  private static Optional<FolderLock> attempt(Path folder, Path file) throws IOException {
    Object before = identity(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      Object opened = before == null ? identity(file) : before;
      if (!lock(channel)) {
        throw new FolderInUseException(folder, LockHolder.read(text(channel)).map(LockHolder::inWords).orElse("another process"));
      }
      if (!Objects.equals(opened, identity(file)) || Files.notExists(file)) {
        return Optional.empty();
      }
      Optional<LockHolder> holder = LockHolder.read(text(channel)).filter(LockHolder::mayBeAlive);
      if (holder.isPresent()) {
        throw new FolderInUseException(folder, holder.get().inWords());
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(LockHolder.here().text().getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(true);
      taken = true;
      return Optional.of(new FolderLock(file, channel));
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** Whether the file is ours as far as the system knows; where it knows no locks, what the file says decides. */
  private static boolean lock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException thisProcess) {
      return false;
    } catch (IOException unsupported) {
      return true;
    }
  }

  /** Which file has the name now; null where there is none, or the system does not say. */
  private static Object identity(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException missing) {
      return null;
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  /** Keeps the right until it is given up, even while the program is being ended: its last files are still written. */
  public void keepUntilClosed() {
    Runtime.getRuntime().removeShutdownHook(release);
  }

  /** Gives the right up. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(release);
    } catch (IllegalStateException ending) {
      // Whichever comes first releases it.
    }
    release();
  }

  /** Once it is released, the file may be another's. */
  private synchronized void release() throws IOException {
    if (channel.isOpen()) {
      Files.deleteIfExists(file);
      channel.close();
    }
  }

  private void releaseQuietly() {
    try {
      release();
    } catch (IOException stays) {
      // The next process sees that this one has ended.
    }
  }
}
