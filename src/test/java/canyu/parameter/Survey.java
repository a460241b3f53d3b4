package canyu.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of parameters with one of everything, for the tests of this package. */
record Survey(
    @About("what the survey is called") String name,
    @About(value = "weeks it runs", unit = "weeks", min = 1) int weeks,
    @About(value = "the seed of the random numbers", preset = "42") long seed,
    @About(value = "how fast moods relax", unit = "share per week", min = 0, max = 1, source = "assumed") double relax,
    @About(value = "whether reminders are sent", preset = "false") boolean reminders,
    @About("the way it is sent") Channel channel,
    @About(value = "the largest number of answers", max = 1000) Optional<Integer> limit,
    @About(value = "shares by week", min = 0, max = 1, preset = "[0.1, 0.5]") List<Double> shares,
    @About(value = "weights by topic", min = 0, preset = "{}") Map<String, Double> weights,
    @About(value = "costs by channel", preset = "{}") Map<Channel, Double> costs,
    @About("the arms of the survey") Arms arms,
    @Unwrapped Team team) {

  enum Channel { PAPER, SERVICE_PLATFORM, DOOR_TO_DOOR }

  record Arms(@About("the platforms") List<Platform> platform, @About("what follows an answer") FollowUp followUp) {}

  record Platform(
      @About(value = "how easy it is to use", unit = "share", min = 0, max = 1) double usability,
      @About(value = "what follows", preset = "none") FollowUp then) {}

  record Team(
      @About(value = "people in the team", min = 1, preset = "3") int people,
      @About("the lead of the team") Optional<String> lead) {}

  sealed interface FollowUp permits None, Feedback {}

  record None() implements FollowUp {}

  sealed interface Feedback extends FollowUp permits ClosedLoopFeedback, OpenLetter {}

  record ClosedLoopFeedback(@About(value = "share answered", min = 0, max = 1) double answered) implements Feedback {}

  record OpenLetter(@About(value = "days until it is out", preset = "7") int days) implements Feedback {

    OpenLetter {
      if (days == 13) {
        throw new IllegalArgumentException("days must not be 13");
      }
      if (days == 666) {
        throw new IllegalArgumentException("a letter cannot wait that long");
      }
    }
  }

  static final String YAML = """
      name: Spring survey
      weeks: 20
      seed: 7
      relax: {value: 0.03, prior: "U(0.01, 0.06)", source: assumed}
      reminders: true
      channel: servicePlatform
      limit: 500
      shares: [0, .25, 1e-3]
      weights:
        parks and trees: 2
        noise: 0.5
      costs: {doorToDoor: 4, paper: 1.5}
      arms:
        platform:
          - usability: 0.7
          - usability: 0.4
            then: {closedLoopFeedback: {answered: .9}}
        followUp: openLetter
      people: 4
      lead: Li
      """;

  /** The survey of {@link #YAML}. */
  static Survey example() {
    return new Survey("Spring survey", 20, 7, 0.03, true, Channel.SERVICE_PLATFORM, Optional.of(500),
        List.of(0.0, 0.25, 0.001), Map.of("parks and trees", 2.0, "noise", 0.5),
        Map.of(Channel.PAPER, 1.5, Channel.DOOR_TO_DOOR, 4.0),
        new Arms(List.of(new Platform(0.7, new None()), new Platform(0.4, new ClosedLoopFeedback(0.9))),
            new OpenLetter(7)),
        new Team(4, Optional.of("Li")));
  }

  /** The survey of an edited {@link #YAML}, each edit a text and what replaces it. */
  static Survey bound(String... edits) {
    String edited = YAML;
    for (int i = 0; i < edits.length; i += 2) {
      edited = edited.replace(edits[i], edits[i + 1]);
    }
    return Binder.bind(ParameterFile.read("survey.yaml", edited), Survey.class);
  }
}
