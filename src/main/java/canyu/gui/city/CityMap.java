package canyu.gui.city;

import canyu.city.City;
import canyu.laboratory.Life;
import java.util.function.Supplier;

/** A map of the city: which life of the scene it shows, and where everybody is on its sheet. */
public final class CityMap {

  private final Scene scene;
  private final Supplier<ShownLife> shown;
  private CityLayout layout;

  private CityMap(Scene scene, Supplier<ShownLife> shown) {
    this.scene = scene;
    this.shown = shown;
    layOut(1, 1);
  }

  /** The map that there always is. */
  public static CityMap first(Scene scene) {
    return new CityMap(scene, scene::shown);
  }

  /** The map beside it; it shows the same as that where nothing else is wanted. */
  public static CityMap second(Scene scene) {
    return new CityMap(scene, () -> scene.beside().orElseGet(scene::shown));
  }

  Scene scene() {
    return scene;
  }

  ShownLife shown() {
    return shown.get();
  }

  /** The life that is shown. */
  Life life() {
    return shown().of(scene.laboratory());
  }

  City city() {
    return life().city();
  }

  int week() {
    return life().week();
  }

  /** Draws the plan anew for a sheet of another size. */
  void layOut(double width, double height) {
    layout = new CityLayout(scene.laboratory().arm().city(), width, height);
  }

  CityLayout layout() {
    return layout;
  }
}
