package canyu.gui;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts what is fetched from it. */
public final class Listener implements AutoCloseable {

  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  public Listener() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      requests.incrementAndGet();
      exchange.close();
    });
    server.start();
  }

  /** A text that Swing would take for a page with a picture of this server. */
  public String page() {
    return "<html><img src='http://127.0.0.1:" + server.getAddress().getPort() + "/name.png' width='9'>";
  }

  public int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
