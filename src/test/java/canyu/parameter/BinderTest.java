package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class BinderTest {

  @Test
  void bindsEverythingAFileMayHold() {
    assertThat(Survey.bound()).isEqualTo(Survey.example());
  }

  @Test
  void usesPresetsForAbsentKeys() {
    Survey survey = Survey.bound("seed: 7\n", "", "reminders: true\n", "", "shares: [0, .25, 1e-3]\n", "",
        "limit: 500\n", "", "people: 4\n", "", "lead: Li\n", "lead:\n");

    assertThat(survey.seed()).isEqualTo(42);
    assertThat(survey.reminders()).isFalse();
    assertThat(survey.shares()).containsExactly(0.1, 0.5);
    assertThat(survey.limit()).isEmpty();
    assertThat(survey.team()).isEqualTo(new Survey.Team(3, Optional.empty()));
  }

  @Test
  void keepsMapsInOrderAndUnmodifiable() {
    Map<String, Double> weights = Survey.bound().weights();
    Map<Survey.Channel, Double> costs = Survey.bound().costs();

    assertThat(weights.keySet()).containsExactly("parks and trees", "noise");
    assertThat(costs.keySet()).containsExactly(Survey.Channel.PAPER, Survey.Channel.DOOR_TO_DOOR);
    assertThatThrownBy(weights::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(costs::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void namesTheRangeANumberIsOutsideOf() {
    refused("usability: 0.7", "usability: 1.30")
        .hasMessage("survey.yaml:15: arms.platform[0].usability must be between 0 and 1, but is 1.3");
    refused("weeks: 20", "weeks: 0").hasMessage("survey.yaml:2: weeks must be at least 1, but is 0");
    refused("limit: 500", "limit: 2000").hasMessage("survey.yaml:7: limit must be at most 1000, but is 2000");
    refused("[0, .25, 1e-3]", "[0, 1.5]")
        .hasMessage("survey.yaml:8: shares[1] must be between 0 and 1, but is 1.5");
    refused("noise: 0.5", "noise: -1").hasMessage("survey.yaml:11: weights.noise must be at least 0, but is -1");
  }

  @Test
  void suggestsWhatAMisspeltKeyMeant() {
    refused("weeks: 20", "weeks: 20\nwekks: 3")
        .hasMessage("survey.yaml:3: wekks: unknown key; did you mean 'weeks'?");
    refused("usability: 0.4", "usability: 0.4\n      usabilty: 1")
        .hasMessage("survey.yaml:17: arms.platform[1].usabilty: unknown key; did you mean 'usability'?");
    refused("usability: 0.4", "usability: 0.4\n      colour: red")
        .hasMessage("survey.yaml:17: arms.platform[1].colour: unknown key; known keys are usability, then");
    refused("doorToDoor: 4", "doorToDor: 4")
        .hasMessage("survey.yaml:12: costs.doorToDor: unknown key; did you mean 'doorToDoor'?");
  }

  @Test
  void saysWhatAMissingKeyIs() {
    refused("usability: 0.7", "then: none")
        .hasMessage("survey.yaml:15: arms.platform[0].usability is missing (how easy it is to use)");
    refused("  followUp: openLetter\n", "")
        .hasMessage("survey.yaml:13: arms.followUp is missing (what follows an answer)");
  }

  @Test
  void refusesWhatIsEmpty() {
    refused("weeks: 20", "weeks:").hasMessage("survey.yaml:2: weeks is empty");
    refused("name: Spring survey", "name: ~").hasMessage("survey.yaml:1: name is empty");
  }

  @Test
  void refusesWhatIsNoNumber() {
    refused("weeks: 20", "weeks: 20.7").hasMessage("survey.yaml:2: weeks must be a whole number, but is 20.7");
    refused("weeks: 20", "weeks: 3000000000")
        .hasMessage("survey.yaml:2: weeks must be between 1 and 2147483647, but is 3000000000");
    refused("weeks: 20", "weeks: \"20\"")
        .hasMessage("survey.yaml:2: weeks must be a whole number, but is the text \"20\"");
    refused("noise: 0.5", "noise: \"5\"")
        .hasMessage("survey.yaml:11: weights.noise must be a number, but is the text \"5\"");
    refused("noise: 0.5", "noise: .nan")
        .hasMessage("survey.yaml:11: weights.noise must be a number, but is the text \".nan\"");
    refused("noise: 0.5", "noise: 1e999")
        .hasMessage("survey.yaml:11: weights.noise must be a finite number, but is 1e999");
    refused("noise: 0.5", "noise: true").hasMessage("survey.yaml:11: weights.noise must be a number, but is true");
    refused("noise: 0.5", "noise: [1]").hasMessage("survey.yaml:11: weights.noise must be a number, but is a list");
  }

  @Test
  void readsWholeNumbersExactly() {
    assertThat(Survey.bound("seed: 7", "seed: 9223372036854775807").seed()).isEqualTo(Long.MAX_VALUE);
    assertThat(Survey.bound("seed: 7", "seed: 1e3").seed()).isEqualTo(1000);
    refused("seed: 7", "seed: 9223372036854775808").hasMessage("survey.yaml:3: seed must be between "
        + "-9223372036854775808 and 9223372036854775807, but is 9223372036854775808");
  }

  @Test
  void namesTheKindOfValueThatWouldBeRight() {
    refused("reminders: true", "reminders: yes")
        .hasMessage("survey.yaml:5: reminders must be true or false, but is the text \"yes\"");
    refused("name: Spring survey", "name: [a]").hasMessage("survey.yaml:1: name must be text, but is a list");
    refused("[0, .25, 1e-3]", "0.5").hasMessage("survey.yaml:8: shares must be a list, but is 0.5");
    refused("{doorToDoor: 4, paper: 1.5}", "[1]")
        .hasMessage("survey.yaml:12: costs must be a mapping (key: value), but is a list");
    refused("- usability: 0.7", "- 0.7")
        .hasMessage("survey.yaml:15: arms.platform[0] must be a mapping (key: value), but is 0.7");
  }

  @Test
  void takesAnyPlainValueForText() {
    assertThat(Survey.bound("name: Spring survey", "name: 2024").name()).isEqualTo("2024");
    assertThat(Survey.bound("name: Spring survey", "name: true").name()).isEqualTo("true");
  }

  @Test
  void namesTheConstantsOfAnEnum() {
    refused("channel: servicePlatform", "channel: servicePlatfrom").hasMessage("survey.yaml:6: channel must be one of "
        + "paper, servicePlatform, doorToDoor, but is the text \"servicePlatfrom\"; did you mean 'servicePlatform'?");
    refused("channel: servicePlatform", "channel: 5")
        .hasMessage("survey.yaml:6: channel must be one of paper, servicePlatform, doorToDoor, but is 5");
  }

  @Test
  void bindsVariantsOfSealedInterfaces() {
    assertThat(followUp("openLetter")).isEqualTo(new Survey.OpenLetter(7));
    assertThat(followUp("{openLetter: }")).isEqualTo(new Survey.OpenLetter(7));
    assertThat(followUp("{openLetter: {days: 3}}")).isEqualTo(new Survey.OpenLetter(3));
    assertThat(followUp("none")).isEqualTo(new Survey.None());
  }

  @Test
  void leavesTheNameOfAVariantOutOfPaths() {
    refused("answered: .9", "answered: 9")
        .hasMessage("survey.yaml:17: arms.platform[1].then.answered must be between 0 and 1, but is 9");
    refused("followUp: openLetter", "followUp: closedLoopFeedback")
        .hasMessage("survey.yaml:18: arms.followUp.answered is missing (share answered)");
  }

  @Test
  void namesTheVariantsOfASealedInterface() {
    String variants = "none, closedLoopFeedback, openLetter";
    refused("followUp: openLetter", "followUp: openLeter").hasMessage("survey.yaml:18: arms.followUp must be one of "
        + variants + ", but is the text \"openLeter\"; did you mean 'openLetter'?");
    refused("followUp: openLetter", "followUp: {openLeter: {}}")
        .hasMessage("survey.yaml:18: arms.followUp.openLeter: unknown key; did you mean 'openLetter'?");
    refused("followUp: openLetter", "followUp: {openLetter: {}, none: {}}")
        .hasMessage("survey.yaml:18: arms.followUp must be one of " + variants + ", but has the keys openLetter, none");
    refused("followUp: openLetter", "followUp: []")
        .hasMessage("survey.yaml:18: arms.followUp must be one of " + variants + ", but is a list");
    refused("followUp: openLetter", "followUp: {none: {days: 1}}")
        .hasMessage("survey.yaml:18: arms.followUp.days: unknown key; there are none here");
  }

  @Test
  void bindsAVariantByItself() {
    Node.Mapping node = ParameterFile.read("a.yaml", "closedLoopFeedback: {answered: 2}");

    assertThatThrownBy(() -> Binder.bind(node, Survey.FollowUp.class, "then"))
        .hasMessage("a.yaml:1: then.answered must be between 0 and 1, but is 2");
  }

  record Trip(
      @About("its name") String name,
      @About(value = "how long it lasts", min = 1) int weeks,
      @About("what follows") List<Survey.FollowUp> then) {}

  @Test
  void keepsThePartsThatAreRightWhereOthersAreWrong() {
    Bound<Trip> trip = Binder.parts(ParameterFile.read("a.yaml", """
        name: north
        weeks: 0
        then: [none, nothing, closedLoopFeedback: {answered: 0.5}]
        """), Trip.class, Calendar.NONE);

    assertThat(trip.at("name", String.class)).contains("north");
    assertThat(trip.at("name", Integer.class)).isEmpty();
    assertThat(trip.at("weeks", Integer.class)).isEmpty();
    assertThat(trip.at("then", List.class)).isEmpty();
    assertThat(trip.all(Survey.FollowUp.class)).containsExactly(
        entry("then[0]", new Survey.None()), entry("then[2]", new Survey.ClosedLoopFeedback(0.5)));
    assertThatThrownBy(() -> trip.wholeUnless(List.of(new Problem(new Origin("a.yaml", 1), "name is taken"))))
        .hasMessage("""
            a.yaml:1: name is taken
            a.yaml:2: weeks must be at least 1, but is 0
            a.yaml:3: then[1] must be one of none, closedLoopFeedback, openLetter, but is the text "nothing\"""");
  }

  @Test
  void readsUnwrappedKeysBesideTheirSiblings() {
    refused("people: 4", "people: 0").hasMessage("survey.yaml:19: people must be at least 1, but is 0");
    refused("people: 4", "peple: 4").hasMessage("survey.yaml:19: peple: unknown key; did you mean 'people'?");
    refused("people: 4", "team: {people: 4}").hasMessageStartingWith("survey.yaml:19: team: unknown key");
  }

  @Test
  void reportsWhatAConstructorRefuses() {
    refused("followUp: openLetter", "followUp:\n    openLetter:\n      days: 13")
        .hasMessage("survey.yaml:20: arms.followUp.days must not be 13");
    refused("followUp: openLetter", "followUp: {openLetter: {days: 666}}")
        .hasMessage("survey.yaml:18: arms.followUp: a letter cannot wait that long");
  }

  @Test
  void readsNumbersThatNameTheirSource() {
    assertThat(Survey.bound("weeks: 20", "weeks: {value: 5, note: \"a short one\"}").weeks()).isEqualTo(5);
    refused("value: 0.03", "value: 3").hasMessage("survey.yaml:4: relax must be between 0 and 1, but is 3");
    refused("source: assumed", "sauce: 1")
        .hasMessage("survey.yaml:4: relax.sauce: unknown key; did you mean 'source'?");
    refused("value: 0.03, ", "")
        .hasMessage("survey.yaml:4: relax must be a number, but is a mapping without a 'value'");
    refused("value: 0.03", "value: ").hasMessage("survey.yaml:4: relax is empty");
    refused("value: 0.03", "value: {value: 1}").hasMessage("survey.yaml:4: relax must be a number, but is a mapping");
    refused("source: assumed", "source: [a]").hasMessage("survey.yaml:4: relax.source must be text, but is a list");
  }

  @Test
  void reportsEverythingAtOnceInOrderOfLines() {
    refused("weeks: 20", "weeks: 20.7", "relax: ", "relaxx: ", "usability: 0.7", "usability: 1.3",
        "people: 4", "people: \"4\"", "followUp: openLetter", "followUp: openLeter").hasMessage("""
        survey.yaml:1: relax is missing (how fast moods relax)
        survey.yaml:2: weeks must be a whole number, but is 20.7
        survey.yaml:4: relaxx: unknown key; did you mean 'relax'?
        survey.yaml:15: arms.platform[0].usability must be between 0 and 1, but is 1.3
        survey.yaml:18: arms.followUp must be one of none, closedLoopFeedback, openLetter, \
        but is the text "openLeter"; did you mean 'openLetter'?
        survey.yaml:19: people must be a whole number, but is the text "4\"""");
  }

  @Test
  void keepsProblemsOnOneLine() {
    refused("weeks: 20", "weeks: \"a\\nb\"")
        .hasMessage("survey.yaml:2: weeks must be a whole number, but is the text \"a b\"");
  }

  @Test
  void namesThePresetThatIsWrong() {
    record Wrong(@About(value = "a number", max = 1, preset = "2") double number) {}

    assertThatThrownBy(() -> Binder.bind(ParameterFile.read("a.yaml", "{}"), Wrong.class))
        .hasMessage("preset of Wrong.number: number must be at most 1, but is 2");
  }

  @Test
  void bindsListsOfOptionalsAndMapsOfLists() {
    record Nested(Map<String, List<Integer>> lists, Optional<List<String>> names) {}

    assertThat(Binder.bind(ParameterFile.read("a.yaml", "lists: {a: [1, 2]}\nnames: [x]"), Nested.class))
        .isEqualTo(new Nested(Map.of("a", List.of(1, 2)), Optional.of(List.of("x"))));
    assertThatThrownBy(() -> Binder.bind(ParameterFile.read("a.yaml", "lists: {a: [1, b]}"), Nested.class))
        .hasMessage("a.yaml:1: lists.a[1] must be a whole number, but is the text \"b\"");
  }

  private static Survey.FollowUp followUp(String written) {
    return Survey.bound("followUp: openLetter", "followUp: " + written).arms().followUp();
  }

  private static AbstractThrowableAssert<?, ?> refused(String... edits) {
    return assertThatThrownBy(() -> Survey.bound(edits)).isInstanceOf(ParameterException.class);
  }
}
