package canyu.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ages as they stand in tables: whole years, or bands.
 *
 * @param starts where the bands of the survey begin, rising
 */
record AgeWords(List<Integer> starts) {

  static final int OLDEST = 110;

  private static final Pattern YEARS = Pattern.compile("(\\d{1,3})(?:\\.0*)?");
  private static final Pattern BAND = Pattern.compile("(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})|\\+)");

  /** The first year that a text may mean; empty if it is no age. */
  static Optional<Integer> first(String text) {
    Matcher years = YEARS.matcher(text);
    Matcher band = BAND.matcher(text);
    return (years.matches() ? Optional.of(years.group(1)) : band.matches() ? Optional.of(band.group(1)) : Optional.<String>empty())
        .map(Integer::parseInt).filter(age -> age <= OLDEST);
  }

  /** Whether a text is an age that lies in one band of the survey. */
  boolean isWithinOne(String text) {
    Matcher band = BAND.matcher(text);
    if (!band.matches()) {
      return first(text).isPresent();
    }
    int from = Integer.parseInt(band.group(1));
    int band1 = band(from);
    return band.group(2) == null ? band1 == starts.size() - 1
        : from <= Integer.parseInt(band.group(2)) && band(Integer.parseInt(band.group(2))) == band1;
  }

  /** The band of an age, by its place; -1 below the first. */
  int band(int age) {
    int band = starts.size() - 1;
    while (band >= 0 && starts.get(band) > age) {
      band--;
    }
    return band;
  }

  /** The name of a band, such as 15-29 or 70+. */
  String name(int band) {
    return band + 1 == starts.size() ? starts.get(band) + "+" : starts.get(band) + "-" + (starts.get(band + 1) - 1);
  }

  /** The names of all bands. */
  List<String> names() {
    return IntStream.range(0, starts.size()).mapToObj(this::name).toList();
  }
}
