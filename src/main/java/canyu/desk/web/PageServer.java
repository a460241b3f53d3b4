package canyu.desk.web;

import canyu.parameter.JsonText;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.report.words.Complaint;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Serves pages that ask nobody but this server; whatever a request says, there is an answer. */
final class PageServer implements AutoCloseable {

  /** Nobody else shows the pages. */
  private static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "no-referrer",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cache-Control", "no-store");

  /** Whoever takes longer than this to say what they want, in seconds, is not listened to; nor are more than so many. */
  private static final Map<String, String> PATIENCE =
      Map.of("sun.net.httpserver.maxReqTime", "20", "jdk.httpserver.maxConnections", "400");

  private static final String TEXT = "text/plain; charset=utf-8";

  /** What answers requests. */
  interface Site {

    /**
     * The answer.
     *
     * @throws Refusal if there is none
     * @throws ParameterException if what was sent is wrong
     */
    Response to(HttpExchange exchange) throws InterruptedException;
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Consumer<Throwable> faults;

  private PageServer(HttpServer server, ExecutorService threads, Consumer<Throwable> faults) {
    this.server = server;
    this.threads = threads;
    this.faults = faults;
  }

  /**
   * A server that listens, but answers nobody yet.
   *
   * @param threads how many requests are answered at a time
   * @param faults hears of faults of the program
   * @throws IOException if nobody can listen there
   */
  static PageServer at(InetSocketAddress address, int threads, Consumer<Throwable> faults) throws IOException {
    PATIENCE.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
    return new PageServer(HttpServer.create(address, 0), Executors.newFixedThreadPool(threads, work -> {
      Thread thread = new Thread(work, "canyu-desk");
      thread.setDaemon(true);
      return thread;
    }), faults);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Answers from now on. */
  void begin(Site site) {
    server.setExecutor(threads);
    server.createContext("/", exchange -> {
      try (exchange) {
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        send(exchange, response(site, exchange));
      }
    });
    server.start();
  }

  private Response response(Site site, HttpExchange exchange) {
    try {
      return site.to(exchange);
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

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
