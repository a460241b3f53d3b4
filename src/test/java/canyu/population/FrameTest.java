package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-respondents", "suzhou-residents"})
  void theFramesThatShipCanBeDrawn(String name) {
    Frame frame = Binder.bind(ParameterFile.read(Path.of("calibration", name + ".yaml")), Frame.class);

    assertThat(frame.reconciliations()).isEmpty();
    assertThat(Composition.ofMarginals(OwnDivisions.USUAL, (Marginals) frame.people()).people()).isNotEmpty();
  }

  @Test
  void saysWhatRoundingItUndid() {
    Marginals people = new Marginals(
        Frames.sexes(.50, .51), Frames.levels(.2, .2, .2, .2, .2), new Moments(40, 10, 18, 90), 0);

    assertThat(Frames.frame(people).reconciliations()).containsExactly("sex sum to 1.0100 and were divided by it");
  }

  @Test
  void saysOfEachDistributionThatItWasDivided() {
    Ages ages = new Pyramid(List.of(new Band(20, 39, .6, 0), new Band(40, 59, .41, 0)));
    Frame frame = Frames.frame(new Marginals(Frames.sexes(.50, .51), Frames.levels(.2, .2, .2, .2, .19), ages, 0));

    assertThat(frame.with(frame.districts(), Map.of("any", .99)).reconciliations()).containsExactly(
        "housing sum to 0.9900 and were divided by it", "sex sum to 1.0100 and were divided by it",
        "education sum to 0.9900 and were divided by it", "ages sum to 1.0100 and were divided by it");
  }

  @Test
  void ageAndEducationMayGoTogetherOtherwise() {
    Marginals people = Frames.residents();

    assertThat(people.with(.7)).isEqualTo(new Marginals(people.sex(), people.education(), people.ages(), .7));
  }

  @Test
  void whatTheFileOfMicrodataIsCalledChangesNoRun() {
    Frame one = Frames.frame(new Microdata("one.csv", Unstated.REFUSED, Young.REFUSED, Lonely.REFUSED, 90));
    Frame other = Frames.frame(new Microdata("other.csv", Unstated.REFUSED, Young.REFUSED, Lonely.REFUSED, 90));
    Frame younger = Frames.frame(new Microdata("one.csv", Unstated.REFUSED, Young.REFUSED, Lonely.REFUSED, 80));

    assertThat(one.essence()).isEqualTo(other.essence()).isNotEqualTo(younger.essence());
    assertThat(one.reconciliations()).isEmpty();
  }

  @Test
  void whatIsNotDividedOtherwiseIsDividedAsUsual() {
    Frame usual = Frames.frame(CHILDREN);
    Frame three = new Frame(usual.title(), usual.city(), usual.note(), usual.districts(), usual.housing(), usual.devices(),
        Optional.of(new OwnDivisions(Optional.of(List.of("female", "male", "unknown")), Optional.empty(), Optional.empty())),
        usual.people(), usual.names());

    assertThat(three.divided().sexes()).containsExactly("female", "male", "unknown");
    assertThat(three.divided().ages()).isEqualTo(OwnDivisions.USUAL.ages());
    assertThat(three.divided().levels()).isEqualTo(OwnDivisions.USUAL.levels());
  }

  @Test
  void refusesSharesThatDoNotSumToOne() {
    Moments ages = new Moments(40, 10, 18, 90);

    assertThatThrownBy(() -> new Marginals(Frames.sexes(.5, .53), Frames.levels(.2, .2, .2, .2, .2), ages, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sex must sum to 1 within 0.02, but sum to 1.03");
    assertThatThrownBy(() -> new Marginals(Frames.sexes(.5, .5), Frames.levels(.2, .2, .2, .2, .1), ages, 0))
        .hasMessageContaining("education must sum to 1");
  }

  @Test
  void refusesDistrictsWithoutAnyone() {
    assertThatThrownBy(() -> new Frame("a city", "Suzhou", Optional.empty(), Map.of("gusu", 0.0), Map.of("any", 1.0),
        Devices.SOME, Optional.empty(), Frames.residents(), Map.of()))
        .hasMessage("districts must hold a weight larger than 0");
  }

  /** In doubles, 1 − 0.98 is a little more than 0.02. */
  @Test
  void sharesMayBeTwoHundredthsOff() {
    assertThat(Frames.frame(new Marginals(Frames.sexes(.5, .48), Frames.levels(.2, .2, .2, .2, .2),
        new Pyramid(List.of(new Band(15, 60, 1, 0))), 0)).reconciliations())
        .containsExactly("sex sum to 0.9800 and were divided by it");
  }

  private static final Marginals CHILDREN = new Marginals(Frames.sexes(.5, .5), Frames.levels(.2, .2, .2, .2, .2),
      new Pyramid(List.of(new Band(5, 14, .25, 0), new Band(15, 60, .75, 0))), 0);

  @Test
  void saysWhomItLeftOutAsTooYoung() {
    assertThat(Frames.frame(CHILDREN).reconciliations())
        .containsExactly("those younger than 15 (25.0 %) were left out of the ages");
  }

  @Test
  void namesInAnyLanguageMeanAKey() {
    Frame usual = Frames.frame(CHILDREN);
    Frame frame = new Frame(usual.title(), usual.city(), usual.note(), usual.districts(), usual.housing(), usual.devices(),
        usual.divisions(), usual.people(), Map.of("gusu", Map.of("en", "Old Town", "zh", "姑苏区"), "platform", Map.of("en", "App")));

    assertThat(List.of("Old Town", "姑苏区", "gusu")).allSatisfy(name -> assertThat(frame.key(name)).contains("gusu"));
    assertThat(frame.key("villa")).contains("villa");
    assertThat(frame.key("female")).contains("female");
    assertThat(frame.key("App")).as("no place and no group").isEmpty();
  }

  @Test
  void thatPeopleAreDividedAsUsualSaysNothing() {
    Frame usual = Frames.frame(CHILDREN);
    Frame said = dividedFrom(usual, OwnDivisions.USUAL.ages());
    Frame own = dividedFrom(usual, List.of(15, 40));

    assertThat(said.essence()).isEqualTo(usual);
    assertThat(own.essence()).isEqualTo(own);
    assertThat(own.divided().ages()).containsExactly(15, 40);
    assertThat(own.divided().sexes()).isEqualTo(OwnDivisions.USUAL.sexes());
  }

  private static Frame dividedFrom(Frame frame, List<Integer> ages) {
    return new Frame(frame.title(), frame.city(), frame.note(), frame.districts(), frame.housing(), frame.devices(),
        Optional.of(new OwnDivisions(Optional.empty(), Optional.of(ages), Optional.empty())), frame.people(), frame.names());
  }

  @Test
  void otherPeopleAndOtherPlacesChangeNothingElse() {
    Frame frame = Frames.frame(CHILDREN);
    Map<String, Double> one = Map.of("all", 1.0);

    assertThat(frame.with(Frames.residents()).people()).isEqualTo(Frames.residents());
    assertThat(frame.with(Frames.residents()).with(CHILDREN)).isEqualTo(frame);
    assertThat(frame.with(one, one).districts()).isEqualTo(one);
    assertThat(frame.with(one, one).with(frame.districts(), frame.housing())).isEqualTo(frame);
  }
}
