package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.desk.play.DeskTown;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the desk goes on: what is wrong is refused in a sentence, and nothing is told of the program. */
class HostileRequestsTest {

  private static final int FEW = 150;
  private static final int MANY = Integer.getInteger("canyu.fuzz", 1000);

  private final List<Throwable> faults = new ArrayList<>();

  @TempDir
  private Path temporary;

  private DeskServer desk;
  private SpoiltRequests requests;

  @BeforeEach
  void open() throws IOException {
    desk = DeskServer.open(DeskTown.in(temporary), Locale.ENGLISH, 0, 2, faults::add);
    URI address = URI.create(desk.address());
    requests = new SpoiltRequests(address.getAuthority(), address.getRawPath());
  }

  @AfterEach
  void close() {
    desk.close();
    assertThat(faults).isEmpty();
  }

  @Test
  void theRequestsThatAreSpoiltBelowAreRight() {
    assertThat(right()).allSatisfy(request -> assertThat(requests.answer(request)).startsWith("HTTP/1.1 200"));
  }

  @Test
  void spoiltRequestsAreRefusedInASentence() throws IOException {
    requests.attempt(FEW, right());
  }

  @Test
  @Tag("slow")
  void manySpoiltRequestsAreRefusedInASentence() throws IOException {
    requests.attempt(MANY, right());
  }

  private List<String> right() {
    return List.of(requests.get(""), requests.get("catalogue?language=zh"), requests.post("move?window=a&seen=0", "application/json",
            "{\"policy\":[{\"awarenessCampaign\":{\"strength\":0.5,\"phases\":[{\"from\":1,\"until\":3},{\"from\":5}]}}],\"events\":[]}"),
        requests.post("scenario?cities=3", "application/json", "{\"policy\":[{\"closedLoopFeedback\":{\"target\":{\"communities\":[1]}}}]}"),
        requests.post("open", "application/yaml", "title: A town\npopulation: {residents: 300, communitySize: 100}\n"));
  }
}
