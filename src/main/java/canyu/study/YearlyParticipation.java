package canyu.study;

import canyu.city.Lever;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many take part at least once in a year of the status quo. */
record YearlyParticipation() implements Study {

  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Community Life Survey, England 2013/14 to 2023/24: 33 to 41 %, other acts counted",
        "https://www.gov.uk/government/statistics/community-life-survey-202324-annual-publication/"
            + "community-life-survey-202324-civic-engagement-and-social-action"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.within("share", 0.20, 0.45));
  }

  @Override
  public int weeks() {
    return YEAR;
  }

  @Override
  public Set<Lever> levers() {
    return EnumSet.allOf(Lever.class);
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    return new double[] {(double) life.those(1, YEAR, DiaryEntry::acted).cardinality() / life.residents()};
  }
}
