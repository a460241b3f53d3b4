package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that opens the desk. */
@Tag("slow")
class DeskCommandTest {

  @Test
  void aWrongScenarioIsExplainedBeforeAnythingOpens(@TempDir Path folder) throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "tilte: A town\n");

    assertThat(canyu("desk", wrong, "--no-browser"))
        .isEqualTo(new Terminal(2, "", wrong + ":1: tilte: unknown key; did you mean 'title'?\n"));
  }

  @Test
  void aPortThatCannotBeIsRefused() throws IOException {
    assertThat(canyu("desk", "--port", 70_000, "--no-browser"))
        .isEqualTo(new Terminal(2, "", "--port: must be a whole number between 0 and 65535, but is 70000\n"));
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Terminal terminal = canyu("desk", "--port", other.getLocalPort(), "--no-browser");

      assertThat(terminal.exitCode()).isEqualTo(2);
      assertThat(terminal.err()).startsWith("--port: must be free, but " + other.getLocalPort() + " is not");
    }
  }

  @Test
  void itSaysItsAddressAndServesItsPage() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
        "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Canyu.class.getName(), "desk", "--threads", "1").start();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      assertThat(line).matches("The desk is open\\. Open this address in a browser: http://127\\.0\\.0\\.1:\\d+/[-\\w]{32}/");
      URI page = URI.create(line.substring(line.indexOf("http")));

      assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body()).contains("<!DOCTYPE html>");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }
}
