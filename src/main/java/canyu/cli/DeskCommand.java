package canyu.cli;

import canyu.desk.play.ClassGame;
import canyu.desk.play.ClassRoom;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.web.ClassBoard;
import canyu.desk.web.ClassServer;
import canyu.desk.web.DeskServer;
import canyu.gui.Gui;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the desk: a page on which policies are made, and simulated cities answer every move. */
@Command(name = "desk", mixinStandardHelpOptions = true,
    description = "Opens the desk: a page in your browser on which you make a policy, and simulated cities answer every"
        + " move. It is served to this machine alone, until Ctrl-C.")
final class DeskCommand implements Callable<Integer> {

  private static final int MOST_PORT = 65_535;

  @Parameters(arity = "0..1", paramLabel = "SCENARIO",
      description = "the YAML file of the scenario; scenarios/suzhou-2019.yaml if left out")
  private Path scenario = Path.of("scenarios", "suzhou-2019.yaml");

  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "any value of the scenario, such as parameters.attitudes.relax=0.05; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--class", arity = "0..1", fallbackValue = "0", paramLabel = "PORT",
      description = "leads a class: others in your network join with a code and hand in mixes, which a page for the projector"
          + " shows. They are served on this port, or any that is free. Off unless you say it")
  private Integer classPort;

  @Option(names = "--port", description = "the port of the page; any that is free if left out")
  private int port;

  @Option(names = "--no-browser", description = "opens no browser, and only says the address of the page")
  private boolean noBrowser;

  @Mixin
  private ThreadsOption threads;

  @Mixin
  private ScreenLanguageOption language;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    refuseUnlessPort("--port", port);
    refuseUnlessPort("--class", classPort == null ? 0 : classPort);
    DeskScenario played = DeskScenario.of(scenario, settings);
    return classPort == null ? play(played) : lead(played);
  }

  private int play(DeskScenario played) throws IOException, InterruptedException {
    try (DeskServer desk = listening("--port", port,
        () -> DeskServer.open(played, language.locale(), port, threads.number(), this::complain))) {
      say(desk.address(), "The desk is open", "Whoever knows the address can use the desk on this machine. Ctrl-C closes it.");
      new CountDownLatch(1).await();
    }
    return 0;
  }

  /** Others in the network are answered as long as this lasts. */
  private int lead(DeskScenario played) throws IOException, InterruptedException {
    OpenedScenarios scenarios = new OpenedScenarios(played);
    ClassGame game = ClassGame.of(OpenedScenarios.FIRST, played, Optional.empty());
    try (ClassRoom room = new ClassRoom(game, threads.number(), this::complain);
        ClassServer door = listening("--class", classPort,
            () -> ClassServer.open(room, language.locale(), classPort, this::complain));
        DeskServer desk = listening("--port", port, () -> DeskServer.open(scenarios, new ClassBoard(room, door.addresses()),
            language.locale(), port, threads.number(), this::complain))) {
      say(desk.address() + "class.html", "The page for the projector is open", String.format(Locale.ROOT, """
          Pupils open %s and join with the code %s.
          WARNING: as long as this runs, everybody in your network can reach that page, and whoever has the code can hand in
          mixes: up to %d of them, and nothing else of this machine. What is sent is not encrypted. Ctrl-C ends the class.""",
          door.addresses().get(0), room.code(), ClassRoom.MOST_PUPILS));
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private void say(String address, String what, String more) {
    boolean shown = !noBrowser && Gui.browse(URI.create(address));
    PrintWriter screen = command.commandLine().getOut();
    screen.println(what + (shown ? " in your browser, at " : ". Open this address in a browser: ") + address);
    screen.println(more);
    screen.flush();
  }

  private void complain(Throwable fault) {
    fault.printStackTrace(command.commandLine().getErr());
  }

  /** Something that listens on a port. */
  private interface Opening<T> {
    T open() throws IOException;
  }

  private static <T> T listening(String option, int port, Opening<T> opening) throws IOException {
    try {
      return opening.open();
    } catch (BindException taken) {
      throw new ParameterException(new Origin(option, 0), "must be free, but " + port + " is not: " + taken.getMessage());
    }
  }

  private static void refuseUnlessPort(String option, int port) {
    if (port < 0 || port > MOST_PORT) {
      throw new ParameterException(new Origin(option, 0),
          "must be a whole number between 0 and " + MOST_PORT + ", but is " + port);
    }
  }
}
