package canyu.file;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that writes into a folder.
 *
 * @param process its number
 * @param began when it began, in ISO 8601; empty where the system does not say
 * @param host the machine
 */
record LockHolder(long process, String began, String host) {

  private static final Pattern WRITTEN = Pattern.compile("process (\\d{1,18}) of (\\d[-\\d:.TZ]{18,30})? on (\\S+)\n");
  private static final long CLOCK_SECONDS = 60;

  static LockHolder here() {
    return new LockHolder(ProcessHandle.current().pid(), began(ProcessHandle.current()), thisHost());
  }

  /** Who is named in the file of a lock; empty where nobody is, as in one that was never finished. */
  static Optional<LockHolder> read(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(new LockHolder(Long.parseLong(written.group(1)), written.group(2) == null ? "" : written.group(2),
            written.group(3)))
        : Optional.empty();
  }

  String text() {
    return "process " + process + " of " + began + " on " + host + "\n";
  }

  /** Whether the process writes on; that of another machine may. A number that a later process has is no sign. */
  boolean mayBeAlive() {
    return !host.equals(thisHost())
        || ProcessHandle.of(process).filter(ProcessHandle::isAlive).filter(this::beganWith).isPresent();
  }

  /** Other processes are told when they began only to the second, as the clock was set when they asked. */
  private boolean beganWith(ProcessHandle other) {
    if (process == ProcessHandle.current().pid() || began.isEmpty() || began(other).isEmpty()) {
      return began.equals(began(other));
    }
    return Duration.between(Instant.parse(began), Instant.parse(began(other))).abs().toSeconds() < CLOCK_SECONDS;
  }

  String inWords() {
    return "process " + process + " on " + host;
  }

  private static String began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName().replaceAll("\\s", "");
    } catch (IOException nameless) {
      return "localhost";
    }
  }
}
