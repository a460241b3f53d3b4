package canyu.study;

import canyu.city.Agency;
import canyu.city.Lever;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A reform that answers and solves far more: how many more acts it draws, and what becomes of satisfaction. */
record Reform() implements Study {

  private static final double GOOD = 0.9;
  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(
        new Source("Beijing's 12345 line 2019 to 2024: 53 to 97 % resolved, satisfaction 65 to 97 % (official)",
            "http://themindfill.com/2024/1011/532780.shtml"),
        new Source("Beijing's 12345 line 2020: calls + 55 % on the year before",
            "https://www.bjnews.com.cn/detail/161007287415103.html"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("actsSoon", 1.55, 1.05, 1.55), StudyStatistic.of("actsLater", 1.55, 1.05, 1.55),
        StudyStatistic.towards("satisfaction", ExpectedRange.from(0)));
  }

  @Override
  public int weeks() {
    return YEAR;
  }

  @Override
  public Set<Integer> snapshots() {
    return Set.of(YEAR);
  }

  @Override
  public List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    Map<Lever, Double> reformed = new EnumMap<>(Lever.class);
    reformed.putAll(Map.of(Lever.CLOSED_LOOP, GOOD, Lever.CLARITY, GOOD, Lever.INTEGRATION, GOOD));
    for (Agency agency : Agency.values()) {
      Lever capacity = agency.capacity();
      reformed.put(capacity, Math.min(capacity.about().max(), 2 * statusQuo.get(capacity)));
    }
    return List.of(Treatment.STATUS_QUO, Treatment.of(reformed));
  }

  @Override
  public Set<Lever> levers() {
    return Responses.LEVERS;
  }

  @Override
  public double[] measured(List<History> lives) {
    History statusQuo = lives.get(0);
    History reformed = lives.get(1);
    return new double[] {acts(reformed, 14, 26) / acts(statusQuo, 14, 26), acts(reformed, 40, 52) / acts(statusQuo, 40, 52),
        Sample.mean(reformed.at(YEAR).satisfaction()) - Sample.mean(statusQuo.at(YEAR).satisfaction())};
  }

  private static double acts(History life, int first, int last) {
    return life.count(first, last, DiaryEntry::acted);
  }
}
