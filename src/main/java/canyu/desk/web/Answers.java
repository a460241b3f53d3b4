package canyu.desk.web;

import canyu.desk.play.ChallengeFile;
import canyu.desk.play.ClassGame;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.DeskState;
import canyu.desk.play.Living;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.play.Play;
import canyu.desk.words.Catalogue;
import canyu.desk.words.DeskAnswer;
import canyu.desk.words.HandedIn;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered to whom was let in.
 *
 * @param board what a class is shown, if one is led from here
 * @param language where a request asks for none
 */
record Answers(OpenedScenarios scenarios, Play play, Optional<ClassBoard> board, Locale language) {

  private static final String JSON = "application/json";
  private static final String YAML = "application/yaml";
  private static final int MOST_CITIES = 1000;

  /** With what is known a move is answered after this time. */
  private static final long AT_ONCE = 120;

  /** The fewest cities that say how sure they are. */
  private static final int FEWEST = 2;

  /** So long somebody waits for all cities that answer a move; then they are told of every city more. */
  private static final long SOON = 1000;

  /** So long somebody waits for more cities before they ask again. */
  private static final long PATIENCE = 10_000;

  /** So long all futures may take. */
  private static final long LONG = 300_000;

  Response to(Request request) throws InterruptedException {
    if (Asset.isThere(request.name())) {
      request.must("GET");
      return Response.asset(Asset.of(request.name()));
    }
    return switch (request.name()) {
      case "catalogue" -> catalogue(request);
      case "move" -> move(request);
      case "scenario" -> scenario(request);
      case "open" -> open(request);
      case "hand-in" -> handIn(request);
      case "class", "class-play", "class-remove" -> ofClass(request);
      default -> throw new Refusal(404, "There is nothing of this name.");
    };
  }

  /** What the teacher sees, and may do. */
  private Response ofClass(Request request) {
    ClassBoard shown = board.orElseThrow(() -> new Refusal(404, "No class is led from here; desk --class would lead one."));
    Query query = request.query();
    switch (request.name()) {
      case "class-play" -> {
        request.must("POST");
        String name = query.text("scenario", OpenedScenarios.FIRST);
        shown.room().play(ClassGame.of(name, scenario(query), scenarios.challenge(name)));
      }
      case "class-remove" -> {
        request.must("POST");
        shown.room().remove(query.number("pupil", 0, 0, Integer.MAX_VALUE));
      }
      default -> request.must("GET");
    }
    return Response.json(shown.content(language(query)));
  }

  private Response catalogue(Request request) {
    request.must("GET");
    return Response.json(words(request.query()).content());
  }

  /** As soon as there are more cities than the page has seen. */
  private Response move(Request request) throws InterruptedException {
    request.must("POST");
    Query query = request.query();
    DeskScenario scenario = scenario(query);
    Labels labels = words(query).labels();
    Indicator course = course(query);
    int seen = query.number("seen", 0, 0, MOST_CITIES);
    Living living = play.move(window(query), scenario, DeskState.read(request.body(JSON)));
    int cities = seen > 0 ? more(living, seen) : first(living);
    if (living.isEnded()) {
      throw new Refusal(409, "Another move was made since.");
    }
    return Response.json(DeskAnswer.of(living, cities, labels).content(course));
  }

  /** Once all futures have been lived through. */
  private Response handIn(Request request) throws InterruptedException {
    request.must("POST");
    Query query = request.query();
    ChallengeFile challenge = scenarios.challenge(query.text("scenario", OpenedScenarios.FIRST))
        .orElseThrow(() -> new Refusal(404, "Only the mix of a challenge can be handed in."));
    Living living = play.handIn(window(query) + " hands in", challenge.scenario(), DeskState.read(request.body(JSON)).alone(), ChallengeFile.FUTURES);
    int cities = living.await(ChallengeFile.FUTURES, LONG);
    if (cities < ChallengeFile.FUTURES) {
      throw new Refusal(409, "It took too long, or was handed in again since.");
    }
    return Response.json(HandedIn.of(challenge, living, cities, words(query).labels()).content());
  }

  private static String window(Query query) {
    String window = query.text("window", "");
    if (!window.matches("[0-9a-z]{1,32}")) {
      throw new Refusal(400, "window must be 1 to 32 letters and digits.");
    }
    return window;
  }

  private Catalogue words(Query query) {
    scenario(query);
    return Catalogue.of(scenarios, query.text("scenario", OpenedScenarios.FIRST), language(query));
  }

  private static int first(Living living) throws InterruptedException {
    int known = living.await(Play.FIRST_CITIES, AT_ONCE);
    return known >= FEWEST ? known : living.await(FEWEST, Long.MAX_VALUE / 2_000_000);
  }

  private static int more(Living living, int seen) throws InterruptedException {
    int known = living.await(Math.max(Play.FIRST_CITIES, seen + 1), SOON);
    return known > seen ? known : living.await(seen + 1, PATIENCE);
  }

  private Response scenario(Request request) {
    request.must("POST");
    int cities = request.query().number("cities", Play.FIRST_CITIES, 1, MOST_CITIES);
    return new Response(200, YAML + "; charset=utf-8",
        scenario(request.query()).yaml(DeskState.read(request.body(JSON)), cities));
  }

  private Response open(Request request) {
    request.must("POST");
    return Response.json(Map.of("scenario", scenarios.open(request.body(YAML))));
  }

  private DeskScenario scenario(Query query) {
    return scenarios.find(query.text("scenario", OpenedScenarios.FIRST))
        .orElseThrow(() -> new Refusal(404, "This scenario is not open; open its file again."));
  }

  private Locale language(Query query) {
    return query.language(language);
  }

  private static Indicator course(Query query) {
    Object indicator = Names.constants(Indicator.class).get(query.text("course", "participation"));
    if (indicator == null) {
      throw new Refusal(400, "course must be the name of an indicator.");
    }
    return (Indicator) indicator;
  }
}
