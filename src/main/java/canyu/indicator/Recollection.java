package canyu.indicator;

import canyu.city.City;
import canyu.city.Diary;
import canyu.city.Residents;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often residents did what a survey will ask them about, a byte for each resident and question; nothing where it asks
 * about nothing that must be watched. It begins to count as many weeks before the survey as the question reaches back.
 */
public final class Recollection {

  private static final int MOST = 255;

  private final int asked;
  private final Map<Remembered, byte[]> times = new LinkedHashMap<>();

  /**
   * @param questions what will be asked about
   * @param residents how many they are
   * @param asked the week at whose end they are asked
   */
  public Recollection(Collection<Remembered> questions, int residents, int asked) {
    this.asked = asked;
    questions.forEach(question -> times.computeIfAbsent(question, any -> new byte[residents]));
  }

  /** A recollection of nothing. */
  public static Recollection none() {
    return new Recollection(List.of(), 0, 0);
  }

  /** Whether nothing has to be watched. */
  public boolean isEmpty() {
    return times.isEmpty();
  }

  /** Takes in what residents did in a week that has just ended. */
  public void note(City city, int week) {
    Residents residents = city.residents();
    times.forEach((question, counts) -> {
      if (week <= asked && asked - week < question.weeks()) {
        for (int i = 0; i < counts.length; i++) {
          if ((residents.diary[i] & Diary.ACT) != 0 && question.isDone(residents.diary[i], residents.channel[i])) {
            counts[i] = (byte) Math.min(MOST, (counts[i] & MOST) + 1);
          }
        }
      }
    });
  }

  /** How many weeks of those asked about a resident did something in, at most 255. */
  int times(Remembered question, int resident) {
    return times.get(question)[resident] & MOST;
  }
}
