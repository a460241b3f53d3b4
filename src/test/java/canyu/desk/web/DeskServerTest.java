package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.desk.play.DeskTown;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk answers its own page, and nobody else. */
class DeskServerTest {

  private static final String CAMPAIGN = "{\"policy\":[{\"awarenessCampaign\":{}}]}";

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Throwable> faults = new ArrayList<>();

  @TempDir
  private Path temporary;

  private DeskServer desk;

  @BeforeEach
  void open() throws IOException {
    desk = DeskServer.open(DeskTown.in(temporary), Locale.ENGLISH, 0, 2, faults::add);
  }

  @AfterEach
  void close() {
    desk.close();
    assertThat(faults).isEmpty();
  }

  private HttpRequest.Builder to(String name) {
    return HttpRequest.newBuilder(URI.create(desk.address() + name));
  }

  private HttpRequest.Builder post(String name, String type, String body) {
    return to(name).header("Content-Type", type).header("Origin", origin())
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private String origin() {
    return desk.address().substring(0, desk.address().indexOf('/', 7));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "desk.css", "icon.svg", "desk.js", "state.js", "controls.js", "fields.js", "timeline.js", "answer.js", "draw.js", "dom.js",
      "class.html", "class.css", "class.js", "mix.js"})
  void everyFileOfThePageIsThere(String name) throws Exception {
    HttpResponse<String> response = send(to(name));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().replace("http://www.w3.org/2000/svg", "")).isNotBlank().doesNotContain("http://", "https://w", "innerHTML", "insertAdjacent", "eval(");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void aMoveIsAnsweredAndThenMoreCitiesAre() throws Exception {
    HttpResponse<String> first = send(post("move?window=a", "application/json", CAMPAIGN));
    HttpResponse<String> more = send(post("move?window=a&seen=8&language=zh", "application/json", CAMPAIGN));

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(first.body()).contains("\"policies\":[{\"key\":\"policy\",\"name\":\"my policy\"", "\"most\":40", "\"statusQuo\"");
    assertThat(more.body()).contains("我的政策").doesNotContain("\"cities\":8,");
  }

  /** Between the first answer and that of all cities of a move nothing is told, which would cost them time. */
  @Test
  void whoHasSeenSomeCitiesIsToldOfAllThatAnswerAMove() throws Exception {
    send(post("move?window=a", "application/json", CAMPAIGN));
    HttpResponse<String> more = send(post("move?window=a&seen=2", "application/json", CAMPAIGN));

    assertThat(Integer.parseInt(more.body().replaceAll("(?s).*\"cities\":(\\d+),\"most\".*", "$1"))).isGreaterThanOrEqualTo(8);
  }

  @Test
  void theCatalogueSpeaksBothLanguagesAndItsTextsAreTexts() throws Exception {
    assertThat(send(to("catalogue")).body()).contains("\"language\":\"en\"", "A town <b>at</b> a desk", "awareness campaign");
    assertThat(send(to("catalogue?language=zh")).body()).contains("\"language\":\"zh\"", "政策台上的小城", "对策");
  }

  @Test
  void whatIsSetIsSaved() throws Exception {
    HttpResponse<String> saved = send(post("scenario?cities=12", "application/json", CAMPAIGN));

    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("replicates: 12", "awarenessCampaign", "# Made at the desk of town.yaml");
  }

  @Test
  void aScenarioIsOpenedOrItsErrorsAreSaidAsOnTheCommandLine() throws Exception {
    HttpResponse<String> opened = send(post("open", "application/yaml", "title: Another\npopulation: {residents: 300, communitySize: 100}\n"));
    HttpResponse<String> wrong = send(post("open", "application/yaml", "tilte: Another\n"));

    String name = opened.body().replaceAll(".*\"scenario\":\"(\\w+)\".*", "$1");
    assertThat(send(to("catalogue?scenario=" + name)).body()).contains("\"title\":\"Another\"");
    assertThat(send(to("catalogue?scenario=0123456789abcdef")).statusCode()).isEqualTo(404);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("opened.yaml:1: tilte: unknown key; did you mean 'title'?");
  }

  @Test
  @Tag("slow")
  void aMixThatIsHandedInStandsTheProofOrNot() throws Exception {
    String challenge = "scenario=a-platform-is-not-participation";
    HttpResponse<String> nothing = send(post("hand-in?window=a&" + challenge, "application/json", "{}"));
    HttpResponse<String> much = send(post("hand-in?window=a&" + challenge, "application/json", "{\"policy\":[{\"offlineEngagement\":{}},"
        + "{\"awarenessCampaign\":{}}]}"));

    assertThat(nothing.body()).contains("\"verdict\":\"missed\"", "In 24 futures that you have not seen", "\"goal\":2.0",
        "meetings and boards");
    assertThat(much.body()).contains("\"verdict\":\"beyond\"");
    assertThat(send(post("hand-in?window=a", "application/json", "{}")).statusCode()).isEqualTo(404);
    assertThat(send(to("catalogue?" + challenge)).body()).contains("\"presets\":[]", "participation, 52 weeks, among those aged 70+")
        .doesNotContain("meetings and boards");
  }

  @Test
  void anotherTokenIsRefused() throws Exception {
    String address = desk.address();
    String guess = address.substring(0, address.length() - 2) + (address.endsWith("A/") ? "B/" : "A/");

    assertThat(send(HttpRequest.newBuilder(URI.create(guess))).statusCode()).isEqualTo(403);
    assertThat(send(HttpRequest.newBuilder(URI.create(origin() + "/"))).statusCode()).isEqualTo(403);
    assertThat(send(HttpRequest.newBuilder(URI.create(origin() + "/desk.js"))).statusCode()).isEqualTo(403);
    assertThat(DeskServer.open(DeskTown.in(temporary.resolve("other")), Locale.ENGLISH, 0, 1, faults::add)).satisfies(other -> {
      assertThat(other.address().substring(other.address().indexOf('/', 7))).isNotEqualTo(address.substring(address.indexOf('/', 7)));
      other.close();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1:80", "http://127.0.0.1.evil.example"})
  void pagesOfOtherSitesAreRefused(String origin) throws Exception {
    HttpRequest.Builder foreign = to("move?window=a").header("Content-Type", "application/json").header("Origin", origin)
        .POST(HttpRequest.BodyPublishers.ofString(CAMPAIGN));

    assertThat(send(foreign).statusCode()).isEqualTo(403);
    assertThat(send(to("catalogue").header("Origin", origin)).statusCode()).isEqualTo(403);
    assertThat(send(to("catalogue").header("Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
    assertThat(send(to("move?window=a").header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(CAMPAIGN))).statusCode()).as("without an origin").isEqualTo(403);
  }

  @Test
  void whatIsNotAskedRightlyIsRefused() throws Exception {
    assertThat(send(to("nothing")).statusCode()).isEqualTo(404);
    assertThat(send(to("..%2f..%2fetc%2fpasswd")).statusCode()).isEqualTo(404);
    assertThat(send(to("move?window=a")).statusCode()).isEqualTo(405);
    assertThat(send(post("catalogue", "application/json", "{}")).statusCode()).isEqualTo(405);
    assertThat(send(to("").method("DELETE", HttpRequest.BodyPublishers.noBody()).header("Origin", origin())).statusCode()).isEqualTo(405);
    assertThat(send(post("move?window=a", "text/plain", CAMPAIGN)).statusCode()).isEqualTo(415);
    assertThat(send(post("move?window=a", "application/json", "{")).statusCode()).isEqualTo(422);
    assertThat(send(post("move", "application/json", CAMPAIGN)).statusCode()).isEqualTo(400);
    assertThat(send(post("move?window=a&course=x", "application/json", CAMPAIGN)).statusCode()).isEqualTo(400);
    assertThat(send(post("move?window=a&seen=-1", "application/json", CAMPAIGN)).statusCode()).isEqualTo(400);
    assertThat(send(post("move?window=a&window=b", "application/json", CAMPAIGN)).statusCode()).isEqualTo(400);
    assertThat(send(post("open", "application/yaml", " ".repeat(1_048_577))).statusCode()).isEqualTo(413);
    assertThat(send(to("catalogue?language=fr")).statusCode()).isEqualTo(400);
  }
}
