package canyu.gui.desk;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.laboratory.Laboratory;
import canyu.laboratory.StrengthSweep;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something of which ten strengths can be tried.
 *
 * @param name in the language of the window
 * @param sweep how they are tried
 */
public record Sweepable(String name, Supplier<StrengthSweep> sweep) {

  /** Every countermeasure, what was switched on last first and as it stands on the desk; then every lever. */
  public static List<Sweepable> all(Session session) {
    WindowWords words = session.words();
    Laboratory laboratory = session.laboratory();
    List<Sweepable> all = new ArrayList<>();
    kinds(laboratory).forEach(each -> all.add(new Sweepable(
        WindowWords.capitalised(words.text("countermeasure." + Names.decapitalised(each.getClass()))),
        () -> StrengthSweep.of(laboratory, each))));
    LeverNames names = new LeverNames(words);
    LeverNames.groups().values().stream().flatMap(List::stream).forEach(lever -> all.add(new Sweepable(
        words.text("sweep.lever", names.alone(lever)),
        () -> StrengthSweep.of(laboratory, lever, most(lever)))));
    return all;
  }

  private static double most(Lever lever) {
    return Math.min(LeverRow.MOST_CAPACITY, lever.about().max());
  }

  private static Iterable<Countermeasure> kinds(Laboratory laboratory) {
    List<Countermeasure> onDesk = new ArrayList<>(laboratory.desk().inForce());
    onDesk.addAll(laboratory.desk().waiting());
    Collections.reverse(onDesk);
    Map<Class<?>, Countermeasure> kinds = new LinkedHashMap<>();
    onDesk.stream().filter(each -> !(each instanceof Levers)).forEach(each -> kinds.putIfAbsent(each.getClass(), each));
    laboratory.scenario().policies().values().forEach(arm -> arm.countermeasures().stream()
        .filter(each -> !(each instanceof Levers)).forEach(each -> kinds.putIfAbsent(each.getClass(), each)));
    laboratory.desk().inReach().forEach(each -> kinds.putIfAbsent(each.getClass(), each));
    return kinds.values();
  }

  @Override
  public String toString() {
    return name;
  }
}
