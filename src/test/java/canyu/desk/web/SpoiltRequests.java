package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Requests that are right, and many that are nearly so.
 *
 * @param host of a server on this machine, with its port
 * @param path with which all paths begin
 */
record SpoiltRequests(String host, String path, SplittableRandom luck) {

  /** What the server of the JDK says by itself of a transfer coding that it does not know, as RFC 9112 (6.1) wants it. */
  private static final String UNKNOWN_CODING = "HTTP/1.1 501 Not Implemented\r\nContent-Length: 63\r\nContent-Type: text/html\r\n"
      + "Connection: close\r\n\r\n<h1>501 Not Implemented</h1>Unsupported Transfer-Encoding value";

  private static final int SILENCE = 20_000;
  private static final List<String> PIECES = List.of("\r\n", "\0", "%", "%2e%2e/", "../", "?", "&", "=", "/", "\u00ff", ":", "{", "[", "\"",
      "-1", "99999999999", "Host: evil.example\r\n", "Transfer-Encoding: chunked\r\n", "Content-Length: 7\r\n", "&window=b", "null",
      "*".repeat(3000), "{a: &a [*a]}", "[".repeat(200), "!!java.lang.Runtime {}", "\"policy\": 7,", "\"residents\": 1e99,",
      "Canyu-Seat: x\r\n", "file:///etc/passwd", "\"kind\":\"levers\",", "scenario=../baseline");

  SpoiltRequests(String host, String path) {
    this(host, path, new SplittableRandom(7));
  }

  String get(String name, String... headers) {
    return "GET " + path + name + " HTTP/1.1\r\nHost: " + host + "\r\n" + String.join("", headers) + "Connection: close\r\n\r\n";
  }

  String post(String name, String type, String body, String... headers) {
    return "POST " + path + name + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\n" + String.join("", headers)
        + "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
  }

  /** Sends so many of them, each spoilt otherwise. */
  void attempt(int requests, List<String> right) throws IOException {
    int refused = 0;
    for (int k = 0; k < requests; k++) {
      String spoilt = spoilt(right.get(k % right.size()));
      String answer = answer(spoilt);

      assertThat(answer).as(spoilt).satisfiesAnyOf(
          said -> assertThat(said).as("closed without a word").isEmpty(),
          said -> assertThat(said).matches("(?s)HTTP/1\\.1 (200|4\\d\\d) .*"),
          said -> assertThat(said).isEqualTo(UNKNOWN_CODING));
      assertThat(answer).as(spoilt).doesNotContain("\tat ", "canyu.desk", "java.");
      refused += answer.startsWith("HTTP/1.1 4") ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(requests / 2);
    assertThat(answer(right.get(0))).as("it still answers").startsWith("HTTP/1.1 200");
  }

  private String spoilt(String right) {
    StringBuilder spoilt = new StringBuilder(right);
    for (int k = luck.nextInt(1, 4); k > 0; k--) {
      int at = luck.nextInt(spoilt.length());
      switch (luck.nextInt(4)) {
        case 0 -> spoilt.insert(at, PIECES.get(luck.nextInt(PIECES.size())));
        case 1 -> spoilt.deleteCharAt(at);
        case 2 -> spoilt.setCharAt(at, (char) luck.nextInt(256));
        default -> spoilt.setLength(Math.max(8, at));
      }
    }
    return spoilt.toString();
  }

  /** What comes back until the connection ends. */
  String answer(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), Integer.parseInt(host.replaceAll(".*:", "")))) {
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
