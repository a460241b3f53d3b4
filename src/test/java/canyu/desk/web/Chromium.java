package canyu.desk.web;

import canyu.parameter.JsonText;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window that does what it is told (Chrome DevTools Protocol). */
public final class Chromium implements AutoCloseable {

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://(127\\.0\\.0\\.1:\\d+)/");
  private static final Pattern PAGE = Pattern.compile("\"webSocketDebuggerUrl\": \"(ws://[^\"]*/page/[^\"]*)\"");
  private static final long PATIENCE = 120;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
  private final StringBuilder message = new StringBuilder();
  private int number;

  /** @param profile a folder for all that it writes */
  public Chromium(Path profile) throws IOException, InterruptedException {
    process = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-sync", "--remote-debugging-port=0", "--user-data-dir=" + profile,
        "about:blank").redirectErrorStream(true).start();
    String host = host(process.inputReader());
    String pages = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build(),
        BodyHandlers.ofString()).body();
    Matcher page = PAGE.matcher(pages);
    if (!page.find()) {
      throw new IOException("no page: " + pages);
    }
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(page.group(1)), new Listener()).join();
    Stream.of("Page.enable", "Runtime.enable", "Log.enable").forEach(domain -> send(domain, Map.of()));
  }

  /** Whether it is installed here. */
  public static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(":", -1)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  private static String host(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        return listening.group(1);
      }
    }
    throw new IOException("it did not begin");
  }

  /** Opens a page in a window of a size. */
  public void open(String address, int width, int height) {
    resize(width, height);
    send("Page.navigate", Map.of("url", "about:blank"));
    send("Page.navigate", Map.of("url", address));
  }

  /** Gives the window another size. */
  public void resize(int width, int height) {
    send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
  }

  /** Lets a script run, and says what came of it as text. */
  public String run(String script) {
    Node.Mapping said = send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    return said.at("result.result.value").map(value -> ((Node.Scalar) value).text()).orElse("");
  }

  /** Presses a key. */
  public void press(String key) {
    send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "code", key.equals(" ") ? "Space" : key,
        "windowsVirtualKeyCode", key.equals(" ") ? 32 : key.equals("Tab") ? 9 : 39, "text", key.equals(" ") ? " " : ""));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key.equals(" ") ? "Space" : key));
  }

  /** Waits until a condition of the page holds. */
  public void await(String condition) throws InterruptedException {
    for (int k = 0; k < 4 * PATIENCE; k++) {
      if (run("String(" + condition + ")").equals("true")) {
        return;
      }
      Thread.sleep(250);
    }
    throw new AssertionError("never: " + condition + "; the page says " + run("document.body.innerText.slice(0, 2000)"));
  }

  /** What the page complained about. */
  public List<String> errors() {
    return errors;
  }

  private Node.Mapping send(String method, Map<String, Object> parameters) {
    int id = ++number;
    socket.sendText(JsonText.compact(Map.of("id", id, "method", method, "params", parameters)), true).join();
    try {
      for (String answer = next(); ; answer = next()) {
        if (answer.startsWith("{\"id\":" + id + ",")) {
          return ParameterFile.read(method, answer);
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String next() throws InterruptedException {
    String answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
    if (answer == null) {
      throw new IllegalStateException("the browser is silent");
    }
    return answer;
  }

  /** Returns when its helpers have ended, too, which would write into the profile while it is deleted. */
  @Override
  public void close() {
    List<ProcessHandle> helpers = process.descendants().toList();
    socket.abort();
    process.destroy();
    process.onExit().join();
    helpers.forEach(ProcessHandle::destroyForcibly);
    helpers.forEach(helper -> helper.onExit().join());
  }

  /** Keeps answers, and what a page complains about. */
  private final class Listener implements WebSocket.Listener {

    @Override
    public CompletionStage<?> onText(WebSocket web, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        String whole = message.toString();
        message.setLength(0);
        if (whole.startsWith("{\"id\":")) {
          answers.add(whole);
        } else if (whole.contains("Runtime.exceptionThrown") || whole.contains("\"level\":\"error\"")
            || whole.contains("Runtime.consoleAPICalled") && whole.contains("\"type\":\"error\"")) {
          errors.add(whole);
        }
      }
      web.request(1);
      return null;
    }
  }
}
