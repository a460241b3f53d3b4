package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.desk.play.DeskTown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the desk goes on: what is wrong is refused in a sentence, and nothing is told of the program. */
class HostileRequestsTest {

  private static final int FEW = 150;
  private static final int MANY = Integer.getInteger("canyu.fuzz", 1000);
  private static final int SILENCE = 20_000;
  private static final List<String> PIECES = List.of("\r\n", "\0", "%", "%2e%2e/", "../", "?", "&", "=", "/", "\u00ff", ":", "{", "[", "\"",
      "-1", "99999999999", "Host: evil.example\r\n", "Transfer-Encoding: chunked\r\n", "Content-Length: 7\r\n", "&window=b", "null",
      "*".repeat(3000), "{a: &a [*a]}", "[".repeat(200), "!!java.lang.Runtime {}", "\"policy\": 7,", "\"residents\": 1e99,");

  private final SplittableRandom luck = new SplittableRandom(7);
  private final List<Throwable> faults = new ArrayList<>();

  @TempDir
  private Path temporary;

  private DeskServer desk;
  private URI address;

  @BeforeEach
  void open() throws IOException {
    desk = DeskServer.open(DeskTown.in(temporary), Locale.ENGLISH, 0, 2, faults::add);
    address = URI.create(desk.address());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theRequestsThatAreSpoiltBelowAreRight() throws IOException {
    assertThat(right()).allSatisfy(request -> assertThat(answer(request)).startsWith("HTTP/1.1 200"));
  }

  @Test
  void spoiltRequestsAreRefusedInASentence() throws IOException {
    attempt(FEW);
  }

  @Test
  @Tag("slow")
  void manySpoiltRequestsAreRefusedInASentence() throws IOException {
    attempt(MANY);
  }

  private void attempt(int requests) throws IOException {
    List<String> right = right();
    int refused = 0;
    for (int k = 0; k < requests; k++) {
      String spoilt = spoilt(right.get(k % right.size()));
      String answer = answer(spoilt);

      assertThat(answer).as(spoilt).satisfiesAnyOf(
          said -> assertThat(said).as("closed without a word").isEmpty(),
          said -> assertThat(said).matches("(?s)HTTP/1\\.1 (200|4\\d\\d) .*"));
      assertThat(answer).as(spoilt).doesNotContain("\tat ", "canyu.desk", "java.");
      refused += answer.startsWith("HTTP/1.1 4") ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(requests / 2);
    assertThat(faults).isEmpty();
    assertThat(answer(right.get(0))).as("it still answers").startsWith("HTTP/1.1 200");
  }

  private List<String> right() {
    return List.of(get(""), get("catalogue?language=zh"), post("move?window=a&seen=0", "application/json",
            "{\"policy\":[{\"awarenessCampaign\":{\"strength\":0.5,\"phases\":[{\"from\":1,\"until\":3},{\"from\":5}]}}],\"events\":[]}"),
        post("scenario?cities=3", "application/json", "{\"policy\":[{\"closedLoopFeedback\":{\"target\":{\"communities\":[1]}}}]}"),
        post("open", "application/yaml", "title: A town\npopulation: {residents: 300, communitySize: 100}\n"));
  }

  private String get(String name) {
    return "GET " + address.getRawPath() + name + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n";
  }

  private String post(String name, String type, String body) {
    return "POST " + address.getRawPath() + name + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: http://"
        + address.getAuthority() + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
        + "\r\nConnection: close\r\n\r\n" + body;
  }

  private String spoilt(String right) {
    StringBuilder spoilt = new StringBuilder(right);
    for (int k = luck.nextInt(1, 4); k > 0; k--) {
      int at = luck.nextInt(spoilt.length());
      switch (luck.nextInt(4)) {
        case 0 -> spoilt.insert(at, PIECES.get(luck.nextInt(PIECES.size())));
        case 1 -> spoilt.deleteCharAt(at);
        case 2 -> spoilt.setCharAt(at, (char) luck.nextInt(256));
        default -> spoilt.setLength(Math.max(1, at));
      }
    }
    return spoilt.toString();
  }

  /** What comes back until the connection ends. */
  private String answer(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort())) {
      socket.setSoTimeout(SILENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(said);
      return said.toString(StandardCharsets.UTF_8);
    } catch (SocketException closed) {
      return "";
    }
  }
}
