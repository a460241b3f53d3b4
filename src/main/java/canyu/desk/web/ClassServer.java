package canyu.desk.web;

import canyu.desk.play.ClassRoom;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Serves the page of pupils to the network that this machine is in, until it is closed. */
public final class ClassServer implements AutoCloseable {

  private static final int THREADS = 16;

  private final PageServer server;
  private final List<String> addresses;

  private ClassServer(PageServer server, List<String> addresses) {
    this.server = server;
    this.addresses = addresses;
  }

  /**
   * Opens the door of a class.
   *
   * @param language of the page, unless it asks for another
   * @param port on which it listens; any that is free where 0
   * @param faults hears of faults of the program
   * @throws IOException if nobody can listen there
   */
  public static ClassServer open(ClassRoom room, Locale language, int port, Consumer<Throwable> faults) throws IOException {
    return open(room, language, port, Doorkeeper.Rates.USUAL, System::nanoTime, faults);
  }

  static ClassServer open(ClassRoom room, Locale language, int port, Doorkeeper.Rates rates, LongSupplier clock,
      Consumer<Throwable> faults) throws IOException {
    PageServer server = PageServer.at(new InetSocketAddress(port), THREADS, faults);
    List<String> hosts = Stream.concat(ofThisMachine(), Stream.of("127.0.0.1", "localhost"))
        .map(host -> host + ":" + server.port()).toList();
    Gate gate = new Gate(hosts, "");
    ClassAnswers answers = new ClassAnswers(room, new Doorkeeper(rates, clock), language);
    server.begin(exchange -> answers.to(new Request(exchange, gate, ClassAnswers.LARGEST), exchange.getRemoteAddress().getAddress()));
    return new ClassServer(server, hosts.stream().limit(Math.max(1, hosts.size() - 2)).map(host -> "http://" + host + "/").toList());
  }

  /** The addresses by which others in the network know this machine, those of private networks first. */
  private static Stream<String> ofThisMachine() throws SocketException {
    return NetworkInterface.networkInterfaces().filter(ClassServer::isUp)
        .flatMap(each -> each.getInterfaceAddresses().stream()).map(InterfaceAddress::getAddress)
        .filter(Inet4Address.class::isInstance)
        .sorted((one, other) -> Boolean.compare(other.isSiteLocalAddress(), one.isSiteLocalAddress()))
        .map(InetAddress::getHostAddress);
  }

  private static boolean isUp(NetworkInterface each) {
    try {
      return each.isUp() && !each.isLoopback() && !each.isPointToPoint();
    } catch (SocketException gone) {
      return false;
    }
  }

  /** Where pupils find their page, the likeliest first; this machine alone where it is in no network. */
  public List<String> addresses() {
    return addresses;
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
