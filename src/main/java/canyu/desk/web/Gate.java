package canyu.desk.web;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Who is let in: whoever knows the address, from a page of this very server, on this machine. A page of another site
 * that sends its visitors here fails in its origin, a name that is bent to this machine in its host, a guess in its token.
 *
 * @param port on which the server listens
 * @param token the first part of every path
 */
record Gate(int port, String token) {

  private static final int BYTES = 24;
  private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");
  private static final Set<String> SITES = Set.of("same-origin", "none");

  /** A gate with a token that nobody can guess. */
  static Gate at(int port) {
    byte[] token = new byte[BYTES];
    new SecureRandom().nextBytes(token);
    return new Gate(port, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  /** The address of the page. */
  String address() {
    return "http://" + HOSTS.get(0) + ":" + port + "/" + token + "/";
  }

  /**
   * Lets a request in.
   *
   * @param path as it was sent
   * @return the path behind the token, without its slash
   * @throws Refusal if it comes from elsewhere
   */
  String letIn(String method, String path, Headers headers) {
    refuseUnless(isOne(headers.get("Host")) && HOSTS.stream().anyMatch(host -> headers.getFirst("Host").equals(host + ":" + port)));
    List<String> origins = headers.get("Origin");
    refuseUnless(origins == null ? method.equals("GET")
        : isOne(origins) && HOSTS.stream().anyMatch(host -> origins.get(0).equals("http://" + host + ":" + port)));
    String site = headers.getFirst("Sec-Fetch-Site");
    refuseUnless(site == null || SITES.contains(site));
    int end = path.indexOf('/', 1);
    refuseUnless(path.startsWith("/") && end > 0 && isToken(path.substring(1, end)));
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
      throw new Refusal(403, "This desk answers its own page on its own machine alone.");
    }
  }
}
