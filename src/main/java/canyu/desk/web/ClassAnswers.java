package canyu.desk.web;

import canyu.desk.play.ClassRoom;
import canyu.desk.play.HandedMix;
import canyu.desk.play.Pupil;
import canyu.desk.words.ClassWords;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is answered to pupils: their page, what may be chosen, and how they stand. Nothing that they send names a file, a path
 * or a scenario.
 *
 * @param language where a request asks for none
 */
record ClassAnswers(ClassRoom room, Doorkeeper doorkeeper, Locale language) {

  /** How many bytes a pupil may send. */
  static final int LARGEST = 16_384;

  private static final String JSON = "application/json";
  private static final String SEAT = "Canyu-Seat";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’·&+-]{0,23}");

  /** How a pupil joins. */
  @About("a pupil")
  record Joining(
      @About("the code of the class")
      String code,
      @About("the name that is shown")
      String name) {}

  /** @param from where the request comes from */
  Response to(Request request, InetAddress from) {
    doorkeeper.letAsk(from);
    Optional<Asset> asset = Asset.ofPupils(request.name());
    if (asset.isPresent()) {
      request.must("GET");
      return Response.asset(asset.get());
    }
    return switch (request.name()) {
      case "words" -> words(request);
      case "join" -> join(request, from);
      case "mine" -> mine(request);
      case "hand-in" -> handIn(request);
      default -> throw new Refusal(404, "There is nothing of this name.");
    };
  }

  private Response words(Request request) {
    request.must("GET");
    return Response.json(said(request).game());
  }

  private Response join(Request request, InetAddress from) {
    request.must("POST");
    doorkeeper.letTry(from);
    Joining joining = Binder.bind(ParameterFile.read("pupil", request.body(JSON), LARGEST), Joining.class);
    if (!room.isCode(joining.code())) {
      throw new Refusal(403, "This is not the code of the class.");
    }
    String name = joining.name().strip();
    if (!NAME.matcher(name).matches()) {
      throw new Refusal(422, "A name has 1 to 24 letters or digits.");
    }
    String seat = room.join(name).orElseThrow(() -> new Refusal(429, "The class is full."));
    return Response.json(Map.of("seat", seat));
  }

  private Response mine(Request request) {
    request.must("GET");
    return Response.json(said(request).pupil(pupil(request)));
  }

  private Response handIn(Request request) {
    request.must("POST");
    pupil(request);
    if (!room.handIn(seat(request), HandedMix.read(request.body(JSON)))) {
      throw new Refusal(409, "Your last mix still lives in its cities. Wait for it.");
    }
    return Response.json(said(request).pupil(pupil(request)));
  }

  private static String seat(Request request) {
    return request.header(SEAT).orElse("");
  }

  private Pupil pupil(Request request) {
    return room.at(seat(request)).orElseThrow(() -> new Refusal(401, "Join with the code first."));
  }

  private ClassWords said(Request request) {
    return new ClassWords(room, request.query().language(language));
  }
}
