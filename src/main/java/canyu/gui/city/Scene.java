package canyu.gui.city;

import canyu.laboratory.Laboratory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the maps of the city show: which lives, in which colours, who is looked at. */
public final class Scene {

  private final Laboratory laboratory;
  private final List<Runnable> watchers = new ArrayList<>();
  private ColourBy colourBy = ColourBy.WILLING;
  private ShownLife shown = ShownLife.POLICY;
  private Optional<ShownLife> beside;
  private boolean ties = true;
  private boolean cases;
  private boolean news = true;
  private OptionalInt resident = OptionalInt.empty();
  private OptionalInt community = OptionalInt.empty();

  /** The life under the policy, beside the one that was kept to be compared with, if there is one. */
  public Scene(Laboratory laboratory) {
    this.laboratory = laboratory;
    this.beside = laboratory.keptAgain().map(kept -> ShownLife.KEPT);
  }

  /** Lets somebody know whenever something else is shown. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Lets nobody know any more. */
  public void forgetWatchers() {
    watchers.clear();
  }

  private void changed() {
    List.copyOf(watchers).forEach(Runnable::run);
  }

  Laboratory laboratory() {
    return laboratory;
  }

  ColourBy colourBy() {
    return colourBy;
  }

  void colourBy(ColourBy wanted) {
    colourBy = wanted;
    changed();
  }

  /** The life that the map shows, or the first of two maps. */
  public ShownLife shown() {
    return shown;
  }

  void show(ShownLife wanted) {
    shown = wanted;
    changed();
  }

  /** The life that a second map shows, if there is one. */
  public Optional<ShownLife> beside() {
    return beside;
  }

  /** The life that the one under the policy is compared with in words. */
  public ShownLife compared() {
    return shown == ShownLife.KEPT || beside.equals(Optional.of(ShownLife.KEPT)) ? ShownLife.KEPT : ShownLife.STATUS_QUO;
  }

  void showBeside(Optional<ShownLife> wanted) {
    beside = wanted;
    changed();
  }

  boolean showsTies() {
    return ties;
  }

  void showTies(boolean wanted) {
    ties = wanted;
    changed();
  }

  boolean showsCases() {
    return cases;
  }

  void showCases(boolean wanted) {
    cases = wanted;
    changed();
  }

  boolean showsNews() {
    return news;
  }

  void showNews(boolean wanted) {
    news = wanted;
    changed();
  }

  /** The resident who is looked at, if there is one. */
  public OptionalInt resident() {
    return resident;
  }

  /** The community that is looked at, if there is one. */
  public OptionalInt community() {
    return community;
  }

  public void selectResident(int number) {
    resident = OptionalInt.of(number);
    community = OptionalInt.of(laboratory.arm().city().communityOf(number).index());
    changed();
  }

  public void selectCommunity(int number) {
    resident = OptionalInt.empty();
    community = OptionalInt.of(number);
    changed();
  }

  void selectNobody() {
    resident = OptionalInt.empty();
    community = OptionalInt.empty();
    changed();
  }
}
