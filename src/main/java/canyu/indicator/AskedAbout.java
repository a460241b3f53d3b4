package canyu.indicator;

import canyu.city.Attitude;
import canyu.city.Channel;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.parameter.About;
import java.util.List;
import java.util.stream.Stream;

/** What a question of one's own asks: what somebody did, is or knows, or where somebody stands on a scale. */
@About("what the question is about in the model")
public sealed interface AskedAbout {

  /** How many replies there are, 2 or more. */
  int replies();

  /** Whether a resident gives one of them, from the lowest, which is 0. */
  boolean gives(int reply, Interview interview, int resident);

  /** How many weeks back it asks; 0 if it asks how things are. */
  default int reach() {
    return 0;
  }

  /** What must be watched so that it can be asked. */
  default Stream<Remembered> remembered() {
    return Stream.empty();
  }

  /** Whether somebody may give several replies at once. */
  default boolean severalAtOnce() {
    return false;
  }

  /** The same with other cut points, ascending, if it has any. */
  default AskedAbout cutAt(List<Double> cuts) {
    return this;
  }

  /** A question with two replies: no, which is 0, and yes. */
  sealed interface YesNo extends AskedAbout {

    /** Whether a resident says yes. */
    boolean isTrue(Interview interview, int resident);

    @Override
    default int replies() {
      return 2;
    }

    @Override
    default boolean gives(int reply, Interview interview, int resident) {
      return isTrue(interview, resident) == (reply == 1);
    }
  }

  /** Whether somebody took part, by whichever channel: no, or yes. */
  @About("whether somebody took part at least once within some weeks: no, or yes")
  record TookPart(
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks) implements YesNo {

    @Override
    public boolean isTrue(Interview interview, int resident) {
      return interview.week() - interview.residents().lastActive[resident] < weeks;
    }

    @Override
    public int reach() {
      return weeks;
    }
  }

  /** Whether somebody did something that is watched. */
  sealed interface Did extends YesNo, Remembered {

    @Override
    default boolean isTrue(Interview interview, int resident) {
      return interview.recollection().times(this, resident) > 0;
    }

    @Override
    default int reach() {
      return weeks();
    }

    @Override
    default Stream<Remembered> remembered() {
      return Stream.of(this);
    }
  }

  /** Whether somebody reported a public issue: no, or yes. */
  @About("whether somebody reported a public issue at least once within some weeks: no, or yes")
  record Reported(
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks) implements Did {

    @Override
    public boolean isDone(int diary, byte channel) {
      return (diary & Diary.REPORT) != 0;
    }
  }

  /** Whether somebody asked for information: no, or yes. */
  @About("whether somebody asked for information at least once within some weeks: no, or yes")
  record Asked(
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks) implements Did {

    @Override
    public boolean isDone(int diary, byte channel) {
      return (diary & Diary.REQUEST) != 0;
    }
  }

  /** Whether somebody said what they think: no, or yes. */
  @About("whether somebody said what they think of a public matter at least once within some weeks: no, or yes")
  record Consulted(
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks) implements Did {

    @Override
    public boolean isDone(int diary, byte channel) {
      return (diary & Diary.CONSULTATION) != 0;
    }
  }

  /** Whether somebody took part through a channel: no, or yes. */
  @About("whether somebody took part through a channel at least once within some weeks: no, or yes")
  record Used(
      @About("the channel")
      Channel channel,
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks) implements Did {

    @Override
    public boolean isDone(int diary, byte used) {
      return (diary & Diary.ACT) != 0 && used == channel.ordinal();
    }
  }

  /** How often somebody took part, in classes. */
  @About("in how many of some weeks somebody took part, by whichever channel, in classes from the lowest")
  record Acts(
      @About(value = "how many weeks back", unit = "weeks", min = 1, max = 520)
      int weeks,
      @About(value = "the fewest acts in each class but the first, ascending, such as [1, 3] for none, one or two, and"
          + " three or more", unit = "acts", min = 1, max = 255)
      List<Integer> from) implements AskedAbout, Remembered {

    public Acts {
      Ascending.refuseUnless("from", "number of acts", from);
    }

    @Override
    public int replies() {
      return from.size() + 1;
    }

    @Override
    public boolean gives(int reply, Interview interview, int resident) {
      int times = interview.recollection().times(this, resident);
      return from.stream().filter(fewest -> times >= fewest).count() == reply;
    }

    @Override
    public boolean isDone(int diary, byte channel) {
      return (diary & Diary.ACT) != 0;
    }

    @Override
    public int reach() {
      return weeks;
    }

    @Override
    public Stream<Remembered> remembered() {
      return Stream.of(this);
    }
  }

  /** Whether somebody shares data with the platform: no, or yes. */
  @About("whether somebody shares data with the platform of the community: no, or yes")
  record Enrolled() implements YesNo {

    @Override
    public boolean isTrue(Interview interview, int resident) {
      return interview.residents().enrolled[resident];
    }
  }

  /** Whether somebody knows about big-data governance: no, or yes. */
  @About("whether somebody knows about big-data governance: no, or yes")
  record Informed() implements YesNo {

    @Override
    public boolean isTrue(Interview interview, int resident) {
      return interview.residents().informed[resident];
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
      Ascending.refuseUnless("cuts", "level", cuts);
    }

    @Override
    public int replies() {
      return cuts.size() + 1;
    }

    @Override
    public boolean gives(int reply, Interview interview, int resident) {
      float level = level(interview.residents())[resident];
      return cuts.stream().filter(cut -> level >= cut).count() == reply;
    }

    @Override
    public Level cutAt(List<Double> others) {
      return new Level(of, others);
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

  /** Several things, of which somebody names all that are true. */
  @About("several things that are true of somebody or not, of which all can be named (select all that apply): a share for each")
  record Several(
      @About("what each reply is about, in the order of the replies: each a question of yes and no")
      List<AskedAbout> options) implements AskedAbout {

    public Several {
      if (options.size() < 2) {
        throw new IllegalArgumentException("options must be two things at least, but are " + options.size());
      }
      if (!options.stream().allMatch(YesNo.class::isInstance)) {
        throw new IllegalArgumentException("options must each be a question of yes and no, such as {tookPart: {weeks: 52}}");
      }
    }

    @Override
    public int replies() {
      return options.size();
    }

    @Override
    public boolean gives(int reply, Interview interview, int resident) {
      return options.get(reply).gives(1, interview, resident);
    }

    @Override
    public int reach() {
      return options.stream().mapToInt(AskedAbout::reach).max().orElse(0);
    }

    @Override
    public Stream<Remembered> remembered() {
      return options.stream().flatMap(AskedAbout::remembered);
    }

    @Override
    public boolean severalAtOnce() {
      return true;
    }
  }
}
