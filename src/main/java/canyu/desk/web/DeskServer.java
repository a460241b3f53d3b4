package canyu.desk.web;

import canyu.desk.play.DeskScenario;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.play.Play;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Serves the page of one desk to this machine alone, until it is closed. */
public final class DeskServer implements AutoCloseable {

  private static final int THREADS = 24;
  private static final byte[] HERE = {127, 0, 0, 1};

  private final PageServer server;
  private final Gate gate;
  private final Play play;

  private DeskServer(PageServer server, Gate gate, Play play) {
    this.server = server;
    this.gate = gate;
    this.play = play;
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
    return open(new OpenedScenarios(scenario), Optional.empty(), language, port, cities, faults);
  }

  /**
   * Opens the desk of a teacher, from which a class is led.
   *
   * @param board what the class is shown
   * @throws IOException if nobody can listen there
   */
  public static DeskServer open(OpenedScenarios scenarios, ClassBoard board, Locale language, int port, int cities,
      Consumer<Throwable> faults) throws IOException {
    return open(scenarios, Optional.of(board), language, port, cities, faults);
  }

  private static DeskServer open(OpenedScenarios scenarios, Optional<ClassBoard> board, Locale language, int port, int cities,
      Consumer<Throwable> faults) throws IOException {
    PageServer server = PageServer.at(new InetSocketAddress(InetAddress.getByAddress(HERE), port), THREADS, faults);
    Gate gate = Gate.withToken(List.of("127.0.0.1:" + server.port(), "localhost:" + server.port()));
    Play play = new Play(cities);
    Answers answers = new Answers(scenarios, play, board, language);
    server.begin(exchange -> answers.to(new Request(exchange, gate)));
    return new DeskServer(server, gate, play);
  }

  /** The address of the page, which lets in whoever knows it. */
  public String address() {
    return gate.address();
  }

  /** Answers nobody any more, and ends all that lives. */
  @Override
  public void close() {
    server.close();
    play.close();
  }
}
