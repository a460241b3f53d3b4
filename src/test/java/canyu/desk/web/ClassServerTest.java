package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.desk.play.ClassGame;
import canyu.desk.play.ClassRoom;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.DeskTown;
import canyu.desk.play.HandedMix;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.play.Pupil;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pupils join with the code, hand in mixes and see what came of them; nothing else of the machine is theirs. */
class ClassServerTest {

  private static final String JSON = "application/json";
  private static final String MIX = "{\"mix\":[{\"kind\":\"awarenessCampaign\",\"strength\":0.5,\"from\":3},{\"kind\":\"closedLoopFeedback\"}]}";
  private static final Doorkeeper.Rates ANY = new Doorkeeper.Rates(1_000_000, 1_000_000, 100_000_000, 100_000_000);
  private static final int FEW = 300;
  private static final int MANY = Integer.getInteger("canyu.fuzz", 1000);

  private final List<Throwable> faults = new ArrayList<>();
  private final AtomicLong clock = new AtomicLong();
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir
  private Path temporary;

  private ClassRoom room;
  private ClassServer door;

  @BeforeEach
  void open() throws IOException {
    DeskScenario town = DeskTown.in(temporary);
    room = new ClassRoom(ClassGame.of(OpenedScenarios.FIRST, town, Optional.empty()), 2, faults::add);
    door = open(ANY);
  }

  private ClassServer open(Doorkeeper.Rates rates) throws IOException {
    return ClassServer.open(room, Locale.ENGLISH, 0, rates, clock::get, faults::add);
  }

  @AfterEach
  void close() {
    door.close();
    room.close();
    assertThat(faults).isEmpty();
  }

  private String host() {
    return "127.0.0.1:" + door.port();
  }

  private HttpRequest.Builder to(String name) {
    return HttpRequest.newBuilder(URI.create("http://" + host() + "/" + name));
  }

  private HttpRequest.Builder post(String name, String body) {
    return to(name).header("Content-Type", JSON).header("Origin", "http://" + host()).POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String join(String name) throws Exception {
    HttpResponse<String> joined = send(post("join", "{\"code\":\"" + room.code() + "\",\"name\":\"" + name + "\"}"));
    assertThat(joined.statusCode()).as(joined.body()).isEqualTo(200);
    return joined.body().replaceAll(".*\"seat\":\"([^\"]+)\".*", "$1");
  }

  private Pupil first() throws InterruptedException {
    for (int k = 0; k < 1200; k++) {
      Pupil pupil = room.pupils().get(0);
      if (pupil.handed().isPresent() && pupil.handed().get().outcome().isPresent()) {
        return pupil;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("nothing came of it");
  }

  @Test
  void aMixLivesAndItsPupilAndTheBoardSayWhatCameOfIt() throws Exception {
    String seat = join("韩梅梅 & co.");
    HttpResponse<String> handed = send(post("hand-in", MIX).header("Canyu-Seat", seat));
    assertThat(handed.body()).contains("\"state\":\"waiting\"", "closed-loop feedback");

    Pupil pupil = first();
    String mine = send(to("mine?language=zh").header("Canyu-Seat", seat)).body();
    String board = new ClassBoard(room, door.addresses()).content(Locale.ENGLISH).toString();

    assertThat(pupil.name()).isEqualTo("韩梅梅 & co.");
    assertThat(pupil.handed().orElseThrow().outcome().orElseThrow().effect().replicates()).isEqualTo(ClassRoom.CITIES);
    assertThat(mine).contains("\"state\":\"known\"", "宣传", "\"difference\"", "\"costText\"");
    assertThat(board).contains(room.code(), "韩梅梅 & co.", "state=known", "qr=");
  }

  /** What a pupil sees is what the desk says of the same policy. */
  @Test
  void theNumbersAreThoseOfTheDesk() throws Exception {
    String seat = join("one");
    send(post("hand-in", MIX).header("Canyu-Seat", seat));
    String mine = first().handed().orElseThrow().outcome().orElseThrow().effect().toString();

    assertThat(room.handIn(seat, HandedMix.read(MIX))).isTrue();
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(first().handed().orElseThrow().outcome().orElseThrow().effect().toString()).isEqualTo(mine);
  }

  @Test
  void whatThePageNeedsIsThereAndNothingElse() throws Exception {
    for (String name : List.of("", "pupil.js", "mix.js", "fields.js", "draw.js", "dom.js", "desk.css", "class.css", "icon.svg", "words")) {
      HttpResponse<String> response = send(to(name));
      assertThat(response.statusCode()).as(name).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
    }
    for (String name : List.of("catalogue", "move?window=a", "open", "scenario", "class", "class-play", "class-remove", "desk.js",
        "class.html", "class.js", "answer.js", "pupil.html", "../desk.html", "%2e%2e/desk.html", "canyu/desk/desk.js", "etc/passwd")) {
      assertThat(send(to(name)).statusCode()).as(name).isBetween(400, 499);
      assertThat(send(post(name, "{}")).statusCode()).as(name).isBetween(400, 499);
    }
    assertThat(temporary.resolve("results")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "join     | {\"code\":\"AAAAAA\",\"name\":\"x\"}              | 403",
      "join     | {\"code\":\"CODE\",\"name\":\"<b>x</b>\"}        | 422",
      "join     | {\"code\":\"CODE\",\"name\":\"  \"}              | 422",
      "join     | {\"code\":\"CODE\",\"name\":\"=1+1\"}            | 422",
      "join     | {\"code\":\"CODE\",\"name\":\"x\",\"file\":\"y\"} | 422",
      "join     | nonsense                                         | 422",
      "hand-in  | {\"mix\":[]}                                     | 401",
      "mine     | {}                                               | 405",
      "words    | {}                                               | 405"})
  void whatIsWrongIsRefused(String name, String body, int status) throws Exception {
    assertThat(send(post(name, body.replace("CODE", room.code()))).statusCode()).isEqualTo(status);
    assertThat(room.pupils()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"mix\":[{\"kind\":\"levers\"}]}",
      "{\"mix\":[{\"kind\":\"awarenessCampaign\",\"strength\":7}]}",
      "{\"mix\":[{\"kind\":\"awarenessCampaign\",\"from\":500}]}",
      "{\"mix\":[{\"kind\":\"awarenessCampaign\"},{\"kind\":\"awarenessCampaign\"}]}",
      "{\"mix\":[{\"kind\":\"awarenessCampaign\",\"cost\":{\"weekly\":-1000}}]}",
      "{\"mix\":[{\"kind\":\"awarenessCampaign\",\"target\":{}}]}",
      "{\"mix\":[],\"parameters\":{\"posterior\":\"/etc/passwd\"}}",
      "{\"mix\":[],\"scenario\":\"../../secret.yaml\"}",
      "[1]", "{\"mix\": &a [*a]}"})
  void nothingButAMixIsRead(String body) throws Exception {
    String seat = join("one");

    HttpResponse<String> refused = send(post("hand-in", body).header("Canyu-Seat", seat));

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).doesNotContain("\tat ", "java.", temporary.toString());
    assertThat(room.pupils().get(0).handed()).isEmpty();
  }

  @Test
  void otherPagesAndHostsAreRefused() throws Exception {
    SpoiltRequests requests = new SpoiltRequests(host(), "/");
    assertThat(requests.answer(requests.get("words").replace("Host: " + host(), "Host: evil.example"))).startsWith("HTTP/1.1 403");
    assertThat(send(to("join").header("Content-Type", JSON).header("Origin", "http://evil.example")
        .POST(HttpRequest.BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(403);
    assertThat(send(post("join", "x".repeat(ClassAnswers.LARGEST + 1))).statusCode()).isEqualTo(413);
    assertThat(send(to("words").header("Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
  }

  @Tag("slow")
  @Test
  void nobodyMoreThanSixtyIsLetInAndWhoIsSentOutIsOut() throws Exception {
    List<String> seats = new ArrayList<>();
    for (int k = 0; k < ClassRoom.MOST_PUPILS; k++) {
      seats.add(join("pupil " + k));
    }
    assertThat(send(post("join", "{\"code\":\"" + room.code() + "\",\"name\":\"x\"}")).statusCode()).isEqualTo(429);

    room.remove(1);
    assertThat(send(to("mine").header("Canyu-Seat", seats.get(0))).statusCode()).isEqualTo(401);
    join("another");
  }

  @Test
  void whoWaitsHandsInNothingMore() throws Exception {
    String seat = join("one");
    assertThat(send(post("hand-in", MIX).header("Canyu-Seat", seat)).statusCode()).isEqualTo(200);
    assertThat(send(post("hand-in", MIX).header("Canyu-Seat", seat)).statusCode()).isIn(409, 200);
    first();
  }

  @Tag("slow")
  @Test
  void guessingCodesAndAskingTooOftenEnds() throws Exception {
    door.close();
    door = open(new Doorkeeper.Rates(1000, 5, 100, 3));
    for (int k = 0; k < 3; k++) {
      assertThat(send(post("join", "{\"code\":\"AAAAAA\",\"name\":\"x\"}")).statusCode()).isEqualTo(403);
    }
    assertThat(send(post("join", "{\"code\":\"" + room.code() + "\",\"name\":\"x\"}")).statusCode()).isEqualTo(429);
    clock.addAndGet(TimeUnit.SECONDS.toNanos(20));
    join("one");

    clock.addAndGet(TimeUnit.MINUTES.toNanos(1));
    for (int k = 0; k < 20; k++) {
      assertThat(send(to("words")).statusCode()).isEqualTo(200);
    }
    assertThat(send(to("words")).statusCode()).isEqualTo(429);
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(250));
    assertThat(send(to("words")).statusCode()).isEqualTo(200);
  }

  private List<String> right(SpoiltRequests requests, String seat) {
    String seated = "Canyu-Seat: " + seat + "\r\n";
    return List.of(requests.get(""), requests.get("pupil.js"), requests.get("words?language=zh"), requests.get("mine", seated),
        requests.post("join", JSON, "{\"code\":\"" + room.code() + "\",\"name\":\"one\"}"),
        requests.post("hand-in", JSON, "{\"mix\":[{\"kind\":\"awarenessCampaign\",\"strength\":0.5,\"from\":3}]}", seated));
  }

  @Test
  void theRequestsThatAreSpoiltBelowAreRight() throws Exception {
    SpoiltRequests requests = new SpoiltRequests(host(), "/");
    String seat = join("one");

    assertThat(right(requests, seat)).allSatisfy(request -> assertThat(requests.answer(request)).startsWith("HTTP/1.1 200"));
  }

  @Test
  void spoiltRequestsAreRefusedInASentence() throws Exception {
    SpoiltRequests requests = new SpoiltRequests(host(), "/");
    requests.attempt(FEW, right(requests, join("one")));
  }

  @Test
  @Tag("slow")
  void manySpoiltRequestsAreRefusedInASentence() throws Exception {
    SpoiltRequests requests = new SpoiltRequests(host(), "/");
    requests.attempt(MANY, right(requests, join("one")));
  }

  @Test
  void anotherGameEndsWhatWasHandedIn() throws Exception {
    send(post("hand-in", MIX).header("Canyu-Seat", join("one")));
    first();
    OpenedScenarios scenarios = new OpenedScenarios(DeskTown.in(temporary));
    String name = "answer-before-you-ask";

    room.play(ClassGame.of(name, scenarios.find(name).orElseThrow(), scenarios.challenge(name)));

    assertThat(room.pupils().get(0).handed()).isEmpty();
    assertThat(send(to("words")).body()).contains("Answer before you ask", "2.5 points", "\"budget\":1");
  }
}
