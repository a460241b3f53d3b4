package canyu.cli;

import canyu.desk.play.DeskScenario;
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
import java.util.Map;
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

  @Option(names = "--port", description = "the port of the page; any that is free if left out")
  private int port;

  @Option(names = "--no-browser", description = "opens no browser, and only says the address of the page")
  private boolean noBrowser;

  @Mixin
  private ThreadsOption threads;

  @Mixin
  private LanguageOption language;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MOST_PORT) {
      throw wrongPort("must be a whole number between 0 and " + MOST_PORT + ", but is " + port);
    }
    try (DeskServer desk = open(DeskScenario.of(scenario, settings))) {
      boolean shown = !noBrowser && Gui.browse(URI.create(desk.address()));
      PrintWriter screen = command.commandLine().getOut();
      screen.println((shown ? "The desk is open in your browser, at " : "The desk is open. Open this address in a browser: ")
          + desk.address());
      screen.println("Whoever knows the address can use the desk on this machine. Ctrl-C closes it.");
      screen.flush();
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private DeskServer open(DeskScenario desk) throws IOException {
    PrintWriter complaints = command.commandLine().getErr();
    try {
      return DeskServer.open(desk, language.locale(), port, threads.number(), fault -> fault.printStackTrace(complaints));
    } catch (BindException taken) {
      throw wrongPort("must be free, but " + port + " is not: " + taken.getMessage());
    }
  }

  private static ParameterException wrongPort(String why) {
    return new ParameterException(new Origin("--port", 0), why);
  }
}
