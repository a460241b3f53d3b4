package canyu.desk.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A request that was let in. */
final class Request {

  private static final int LARGEST = 1_048_576;

  private final HttpExchange exchange;
  private final int largest;
  private final String name;
  private final Query query;

  /** @throws Refusal if it is not let in */
  Request(HttpExchange exchange, Gate gate) {
    this(exchange, gate, LARGEST);
  }

  /** @param largest how many bytes are read of what is sent */
  Request(HttpExchange exchange, Gate gate, int largest) {
    this.exchange = exchange;
    this.largest = largest;
    this.name = gate.letIn(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), exchange.getRequestHeaders());
    this.query = Query.of(exchange.getRequestURI().getRawQuery());
  }

  /** What is asked for. */
  String name() {
    return name;
  }

  Query query() {
    return query;
  }

  /** A header that stands there once; empty otherwise. */
  Optional<String> header(String header) {
    List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of());
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** @throws Refusal if it has another method */
  void must(String method) {
    if (!exchange.getRequestMethod().equals(method)) {
      exchange.getResponseHeaders().set("Allow", method);
      throw new Refusal(405, "Only " + method + " is answered here.");
    }
  }

  /**
   * The text that was sent.
   *
   * @param type the media type that it must have, which pages of other sites cannot send unasked
   * @throws Refusal if it is no such text, or too large
   */
  String body(String type) {
    String sent = exchange.getRequestHeaders().getFirst("Content-Type");
    if (sent == null || !sent.split(";", 2)[0].strip().equals(type)) {
      throw new Refusal(415, "Content of type " + type + " would be right.");
    }
    byte[] bytes = bytes();
    if (bytes.length > largest) {
      throw new Refusal(413, "At most " + largest + " bytes are read.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wrong) {
      throw new Refusal(400, "The text must be UTF-8.");
    }
  }

  private byte[] bytes() {
    try {
      return exchange.getRequestBody().readNBytes(largest + 1);
    } catch (IOException endsTooSoon) {
      throw new Refusal(400, "The text ends too soon.");
    }
  }
}
