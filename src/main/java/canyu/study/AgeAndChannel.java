package canyu.study;

import canyu.city.Channel;
import canyu.city.Lever;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Acts of the old beside those of the young, offline and digital. */
record AgeAndChannel() implements Study {

  private static final int WEEKS = 104;
  private static final int OLD = 60;
  private static final int YOUNG = 30;

  @Override
  public List<Source> sources() {
    return List.of(
        new Source("Shanghai, N = 6,581: 14 % of those under 30 and 78 % of those over 70 voted in committee elections",
            "https://m.iserver.qq.com/read/1043461281/28"),
        new Source("CNNIC 2018 to 2020: 75 % of city dwellers online, 42 % of those over 60",
            "http://caijing.mnw.cn/top/2134202.html"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.towards("offline", ExpectedRange.from(1.5)), StudyStatistic.towards("digital", ExpectedRange.upTo(0.6)));
  }

  @Override
  public int weeks() {
    return WEEKS;
  }

  @Override
  public Set<Lever> levers() {
    Set<Lever> levers = EnumSet.of(Lever.TRAINING, Lever.DEVICE_ACCESS);
    for (Channel channel : Channel.values()) {
      levers.addAll(Set.of(channel.coverage(), channel.usability()));
    }
    return levers;
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    return new double[] {
        ratio(life, entry -> entry.acted() && !entry.actedDigitally()), ratio(life, DiaryEntry::actedDigitally)};
  }

  private static double ratio(History life, Predicate<DiaryEntry> kind) {
    return perResident(life, kind, age -> age >= OLD) / perResident(life, kind, age -> age < YOUNG);
  }

  private static double perResident(History life, Predicate<DiaryEntry> kind, Predicate<Byte> ofAge) {
    int residents = 0;
    for (byte age : life.ages()) {
      residents += ofAge.test(age) ? 1 : 0;
    }
    return life.count(1, WEEKS, kind.and(entry -> ofAge.test(life.ages()[entry.resident()]))) / residents;
  }
}
