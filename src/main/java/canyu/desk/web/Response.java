package canyu.desk.web;

import canyu.parameter.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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

  static Response asset(Asset asset) {
    return new Response(200, asset.type(), asset.content());
  }
}
