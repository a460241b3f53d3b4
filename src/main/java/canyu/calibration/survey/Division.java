package canyu.calibration.survey;

import canyu.city.Divisions;
import canyu.indicator.Groups;
import canyu.parameter.About;
import canyu.population.AgeSpan;
import canyu.population.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to divide respondents into groups. */
public enum Division {
  @About("sexes") SEX,
  @About("bands of age: those of the cells that were printed, those that ages says, or else those of the frame") AGE,
  @About("levels of education") EDUCATION,
  @About("districts") DISTRICT,
  @About("types of housing") HOUSING;

  /** What a mark begins with, such as {@code age:}. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT) + ":";
  }

  /** The marks of its groups among the people of a frame, such as {@code sex:female}. */
  public List<String> marks(Frame frame) {
    return groups(frame).names().stream().filter(group -> group.startsWith(prefix())).toList();
  }

  /** The mark of those of whom a file says a value; empty if there are no such people. */
  public Optional<String> mark(String value, Frame frame) {
    if (this == AGE) {
      return AgeSpan.of(value).map(any -> prefix() + value);
    }
    int place = words(frame).indexOf(frame.key(value).orElse(value));
    return place < 0 ? Optional.empty() : Optional.of(marks(frame).get(place));
  }

  /** The values that files may have. */
  public List<String> words(Frame frame) {
    return switch (this) {
      case SEX -> frame.divided().sexes();
      case EDUCATION -> frame.divided().levels().stream().map(Divisions.Level::name).toList();
      default -> marks(frame).stream().map(mark -> mark.substring(prefix().length())).toList();
    };
  }

  /** The cells of people who are divided in some ways at once, each as its marks. */
  public static List<List<String>> cells(List<List<String>> ways) {
    List<List<String>> cells = List.of(List.of());
    for (List<String> marks : ways) {
      cells = cells.stream().flatMap(cell -> marks.stream().map(mark -> with(cell, mark))).toList();
    }
    return cells;
  }

  private static List<String> with(List<String> cell, String mark) {
    List<String> more = new ArrayList<>(cell);
    more.add(mark);
    return List.copyOf(more);
  }

  private static Groups groups(Frame frame) {
    return new Groups(frame.divided(), List.copyOf(frame.districts().keySet()), List.copyOf(frame.housing().keySet()));
  }
}
