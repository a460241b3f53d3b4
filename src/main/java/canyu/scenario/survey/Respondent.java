package canyu.scenario.survey;

import canyu.indicator.Groups;
import canyu.population.StatedPerson;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of microdata: people who are alike.
 *
 * @param person each of them; the weight is what one of them stands for
 * @param count how many answered
 * @param home where they live
 * @param selection how they came to be asked
 */
public record Respondent(StatedPerson person, int count, Home home, Selection selection) {

  /**
   * Where somebody lives.
   *
   * @param district its place among the districts of the frame; empty if it is not stated
   * @param housing its place among the types of housing of the frame; empty if it is not stated
   */
  public record Home(Optional<Integer> district, Optional<Integer> housing) {}

  /**
   * How somebody came to be asked.
   *
   * @param stratum within which clusters were drawn; empty if there is one only
   * @param cluster those who were drawn together; empty if people were drawn one by one
   */
  public record Selection(String stratum, String cluster) {}

  /** All of them as one, who stands for whom they stand together. */
  public StatedPerson together() {
    return person.times(count);
  }

  /** The numbers of the groups to which they belong as far as they state it. */
  public int[] groups(Groups groups) {
    return Stream.of(
            person.sex().map(groups::ofSex),
            person.age().map(span -> groups.ofAge(span.from())),
            person.education().map(groups::ofLevel),
            home.district().map(groups::ofDistrict),
            home.housing().map(groups::ofHousing))
        .flatMapToInt(group -> group.stream().flatMapToInt(IntStream::of)).toArray();
  }
}
