package canyu.indicator;

import canyu.city.Attitude;
import canyu.city.Residents;
import canyu.parameter.About;
import java.util.List;

/** What a question of one's own asks: what somebody did, is or knows, or where somebody stands on a scale. */
@About("what the question is about in the model")
public sealed interface AskedAbout {

  /** How many replies there are, 2 or more; nobody gives two of them. */
  int replies();

  /** Which of them a resident gives at the end of a week, from the lowest, which is 0. */
  int place(Residents residents, int resident, int week);

  /** Whether somebody took part, by whichever channel: no, or yes. */
  @About("whether somebody took part at least once within some weeks: no, or yes")
  record TookPart(
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks) implements AskedAbout {

    @Override
    public int replies() {
      return 2;
    }

    @Override
    public int place(Residents residents, int resident, int week) {
      return week - residents.lastActive[resident] < weeks ? 1 : 0;
    }
  }

  /** Whether somebody shares data with the platform: no, or yes. */
  @About("whether somebody shares data with the platform of the community: no, or yes")
  record Enrolled() implements AskedAbout {

    @Override
    public int replies() {
      return 2;
    }

    @Override
    public int place(Residents residents, int resident, int week) {
      return residents.enrolled[resident] ? 1 : 0;
    }
  }

  /** Whether somebody knows about big-data governance: no, or yes. */
  @About("whether somebody knows about big-data governance: no, or yes")
  record Informed() implements AskedAbout {

    @Override
    public int replies() {
      return 2;
    }

    @Override
    public int place(Residents residents, int resident, int week) {
      return residents.informed[resident] ? 1 : 0;
    }
  }

  /** Where somebody's attitude lies between cut points. */
  @About("where an attitude lies on a scale with cut points, from the lowest to the highest")
  record Level(
      @About("the attitude")
      Attitude of,
      @About(value = "the levels that part neighbouring replies, ascending", unit = "level", min = 0, max = 1)
      List<Double> cuts) implements AskedAbout {

    public Level {
      if (cuts.isEmpty()) {
        throw new IllegalArgumentException("cuts must be one level at least, but are none");
      }
      for (int i = 1; i < cuts.size(); i++) {
        if (!(cuts.get(i - 1) < cuts.get(i))) {
          throw new IllegalArgumentException("cuts must ascend, but are " + cuts);
        }
      }
    }

    @Override
    public int replies() {
      return cuts.size() + 1;
    }

    @Override
    public int place(Residents residents, int resident, int week) {
      float level = level(residents)[resident];
      return (int) cuts.stream().filter(cut -> level >= cut).count();
    }

    private float[] level(Residents residents) {
      return switch (of) {
        case IDENTITY -> residents.identity;
        case TRUST -> residents.trust;
        case CONCERN -> residents.concern;
        case EFFICACY -> residents.efficacy;
        case SATISFACTION -> residents.satisfaction;
      };
    }
  }
}
