package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.laboratory.Laboratory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom the charts tell apart: nobody, or the groups of one kind, such as ages.
 *
 * @param kind of groups, as results name it; none for the whole city
 */
record Split(Optional<String> kind) {

  static final Split NONE = new Split(Optional.empty());

  private static final List<Ink> INKS =
      List.of(Ink.BLUE, Ink.VERMILION, Ink.GREEN, Ink.PURPLE, Ink.ORANGE, Ink.SKY, Ink.TEXT);

  /** All ways to tell the residents of a city apart, none first; none of more groups than there are colours. */
  static List<Split> all(Laboratory laboratory) {
    return Stream.concat(Stream.of(NONE), laboratory.arm().groups().names().stream().filter(name -> name.contains(":"))
            .map(name -> new Split(Optional.of(name.substring(0, name.indexOf(':'))))).distinct()
            .filter(split -> split.groups(laboratory).size() <= INKS.size())).toList();
  }

  String name(WindowWords words) {
    return kind.map(each -> words.text("chart.by", words.text("group." + each + ".title")))
        .orElseGet(() -> words.text("chart.everybody"));
  }

  /** The groups that are told apart, by their names; none for the whole city. */
  List<String> groups(Laboratory laboratory) {
    return laboratory.arm().groups().names().stream()
        .filter(name -> kind.filter(each -> name.startsWith(each + ":")).isPresent()).toList();
  }

  /** The colour of a group, by its place among those that are told apart. */
  Ink ink(int place) {
    return INKS.get(place);
  }

  /** Both lives of everybody or of every group. */
  List<Line> lines(Laboratory laboratory) {
    if (kind.isEmpty()) {
      return List.of(Line.statusQuo(laboratory.statusQuo()::indicator, Ink.GREY),
          Line.policy(laboratory.arm()::indicator, Ink.BLUE));
    }
    List<String> groups = groups(laboratory);
    return IntStream.range(0, groups.size()).boxed().flatMap(place -> {
      int group = laboratory.arm().groups().names().indexOf(groups.get(place));
      return Stream.of(
          Line.dashed((indicator, week) -> laboratory.statusQuo().indicator(indicator, group, week), ink(place)),
          Line.policy((indicator, week) -> laboratory.arm().indicator(indicator, group, week), ink(place)));
    }).toList();
  }
}
