package canyu.gui.city;

import canyu.city.City;
import canyu.laboratory.Laboratory;
import canyu.laboratory.Life;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** What the picture of the city shows: which of the two lives, in which colours, who is looked at. */
public final class Scene {

  private static final int NEVER = -1000;

  private final Laboratory laboratory;
  private final List<Runnable> watchers = new ArrayList<>();
  private final int[] lastStrike;
  private CityLayout layout;
  private ColourBy colourBy = ColourBy.WILLING;
  private boolean statusQuo;
  private boolean ties = true;
  private boolean cases;
  private boolean news = true;
  private OptionalInt resident = OptionalInt.empty();
  private OptionalInt community = OptionalInt.empty();

  public Scene(Laboratory laboratory) {
    this.laboratory = laboratory;
    this.lastStrike = new int[laboratory.arm().city().communities().all().size()];
    Arrays.fill(lastStrike, NEVER);
    layOut(1, 1);
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

  /** Forgets which communities were struck, since the weeks are lived through again. */
  public void forgetStrikes() {
    Arrays.fill(lastStrike, NEVER);
  }

  /** Notes which communities were struck in the week that has just gone by. */
  public void noteStrikes() {
    int[] incidents = city().communities().incidents;
    for (int struck = 0; struck < incidents.length; struck++) {
      if (incidents[struck] > 0) {
        lastStrike[struck] = week();
      }
    }
  }

  int weeksSinceStrike(int struck) {
    return week() - lastStrike[struck];
  }

  Laboratory laboratory() {
    return laboratory;
  }

  /** The life that is shown. */
  Life life() {
    return statusQuo ? laboratory.statusQuo() : laboratory.arm();
  }

  City city() {
    return life().city();
  }

  int week() {
    return life().week();
  }

  /** Draws the plan anew for a sheet of another size. */
  void layOut(double width, double height) {
    layout = new CityLayout(laboratory.arm().city(), width, height);
  }

  public CityLayout layout() {
    return layout;
  }

  ColourBy colourBy() {
    return colourBy;
  }

  void colourBy(ColourBy wanted) {
    colourBy = wanted;
    changed();
  }

  public boolean showsStatusQuo() {
    return statusQuo;
  }

  void showStatusQuo(boolean wanted) {
    statusQuo = wanted;
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
    community = OptionalInt.of(city().communityOf(number).index());
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
