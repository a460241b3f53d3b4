package canyu.desk.web;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Who is let in: whoever knows the address, from a page of this very server. A page of another site that sends its visitors
 * here fails in its origin, a name that is bent to this machine in its host, a guess in its token.
 *
 * @param hosts the names and addresses of the server, each with its port; the first is that which is told
 * @param token the first part of every path; empty where there is none
 */
record Gate(List<String> hosts, String token) {

  private static final int BYTES = 24;
  private static final Set<String> SITES = Set.of("same-origin", "none");

  /** A gate with a token that nobody can guess. */
  static Gate withToken(List<String> hosts) {
    byte[] token = new byte[BYTES];
    new SecureRandom().nextBytes(token);
    return new Gate(hosts, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  /** The address of the page. */
  String address() {
    return "http://" + hosts.get(0) + "/" + (token.isEmpty() ? "" : token + "/");
  }

  /**
   * Lets a request in.
   *
   * @param path as it was sent
   * @return the path behind the token, without its slash
   * @throws Refusal if it comes from elsewhere
   */
  String letIn(String method, String path, Headers headers) {
    refuseUnless(isOne(headers.get("Host")) && hosts.contains(headers.getFirst("Host")));
    List<String> origins = headers.get("Origin");
    refuseUnless(origins == null ? method.equals("GET")
        : isOne(origins) && hosts.stream().anyMatch(host -> origins.get(0).equals("http://" + host)));
    String site = headers.getFirst("Sec-Fetch-Site");
    refuseUnless(site == null || SITES.contains(site));
    refuseUnless(path.startsWith("/"));
    return token.isEmpty() ? path.substring(1) : behindToken(path);
  }

  private String behindToken(String path) {
    int end = path.indexOf('/', 1);
    refuseUnless(end > 0 && isToken(path.substring(1, end)));
    return path.substring(end + 1);
  }

  private static boolean isOne(List<String> values) {
    return values != null && values.size() == 1;
  }

  /** Compares in a time that does not tell how much of it is right. */
  private boolean isToken(String guess) {
    return MessageDigest.isEqual(guess.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuseUnless(boolean right) {
    if (!right) {
      throw new Refusal(403, "Only pages of this desk are answered, under its own address.");
    }
  }
}
