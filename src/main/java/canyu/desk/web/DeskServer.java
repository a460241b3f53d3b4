package canyu.desk.web;

import canyu.desk.play.DeskScenario;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.play.Play;
import canyu.parameter.JsonText;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.report.words.Complaint;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Serves the page of one desk to this machine alone, until it is closed. */
public final class DeskServer implements AutoCloseable {

  private static final int THREADS = 24;
  private static final String TEXT = "text/plain; charset=utf-8";

  /** The page asks nobody but this server, and nobody else shows it. */
  private static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "no-referrer",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cache-Control", "no-store");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final Play play;
  private final Answers answers;
  private final Consumer<Throwable> faults;

  private DeskServer(HttpServer server, Play play, Answers answers, Consumer<Throwable> faults) {
    this.server = server;
    this.threads = Executors.newFixedThreadPool(THREADS, work -> {
      Thread thread = new Thread(work, "canyu-desk");
      thread.setDaemon(true);
      return thread;
    });
    this.gate = Gate.at(server.getAddress().getPort());
    this.play = play;
    this.answers = answers;
    this.faults = faults;
  }

  /**
   * Opens a desk.
   *
   * @param language of the page, unless it asks for another
   * @param port on which it listens; any that is free where 0
   * @param cities how many cities live at a time
   * @param faults hears of faults of the program
   * @throws IOException if nobody can listen there
   */
  public static DeskServer open(DeskScenario scenario, Locale language, int port, int cities, Consumer<Throwable> faults)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    Play play = new Play(cities);
    DeskServer desk = new DeskServer(server, play, new Answers(new OpenedScenarios(scenario), play, language), faults);
    server.setExecutor(desk.threads);
    server.createContext("/", desk::handle);
    server.start();
    return desk;
  }

  /** The address of the page, which lets in whoever knows it. */
  public String address() {
    return gate.address();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      send(exchange, response(exchange));
    }
  }

  /** Whatever a request says, there is an answer. */
  private Response response(HttpExchange exchange) {
    try {
      return answers.to(new Request(exchange, gate));
    } catch (Refusal refusal) {
      return new Response(refusal.status(), TEXT, refusal.getMessage());
    } catch (ParameterException wrong) {
      return errors(wrong.problems().stream().map(Problem::toString).toList());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return new Response(503, TEXT, "The desk is closing.");
    } catch (RuntimeException | Error problem) {
      return Complaint.about(problem).map(sentence -> errors(List.of(sentence))).orElseGet(() -> {
        faults.accept(problem);
        return new Response(500, TEXT, "The desk could not answer; its terminal says why.");
      });
    }
  }

  private static Response errors(List<String> errors) {
    return new Response(422, Response.JSON, JsonText.compact(Map.of("errors", errors)));
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", response.type());
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.status(), exchange.getRequestMethod().equals("HEAD") ? -1 : body.length);
    if (!exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Answers nobody any more, and ends all that lives. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    play.close();
  }

  /**
   * What is sent back.
   *
   * @param status of HTTP
   * @param type the media type
   */
  record Response(int status, String type, byte[] body) {

    static final String JSON = "application/json; charset=utf-8";

    Response(int status, String type, String body) {
      this(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Response json(Map<String, Object> content) {
      return new Response(200, JSON, JsonText.compact(content));
    }
  }
}
