package canyu.city;

import java.util.List;

/** What a scenario lets happen to a city in a week, beside what chance does. */
public record Happenings(List<Strike> strikes, List<News> news, List<Telling> rumours) {

  /** Nothing. */
  public static final Happenings NONE = new Happenings(List.of(), List.of(), List.of());
}
