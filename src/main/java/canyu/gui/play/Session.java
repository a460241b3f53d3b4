package canyu.gui.play;

import canyu.gui.city.CityDisplay;
import canyu.gui.city.CityMap;
import canyu.gui.city.Scene;
import canyu.gui.look.WindowWords;
import canyu.laboratory.Laboratory;
import canyu.report.words.Labels;
import java.awt.EventQueue;

/** A laboratory that is open in the window, with what plays it and what shows it. */
public final class Session {

  private final Laboratory laboratory;
  private final WindowWords words;
  private final Scene scene;
  private final Player player;
  private final FanPlayer fan;
  private final CityDisplay display;
  private final CityDisplay beside;
  private Runnable seen = () -> { };

  /**
   * @param scene what the picture shows; that of the session before where only the words change
   */
  public Session(Laboratory laboratory, Scene scene, WindowWords words) {
    this.laboratory = laboratory;
    this.scene = scene;
    this.words = words;
    CityWithWindow simulation = new CityWithWindow(laboratory);
    this.player = new Player(simulation, laboratory::week, () -> seen.run());
    this.fan = new FanPlayer(laboratory.fan(), player::isPlaying, () -> EventQueue.invokeLater(() -> seen.run()));
    this.display = new CityDisplay("city", simulation, CityMap.first(scene), words);
    this.beside = new CityDisplay("city.beside", simulation, CityMap.second(scene), words);
    simulation.show(display);
    simulation.show(beside);
    scene.watch(this::repaintMaps);
  }

  public Laboratory laboratory() {
    return laboratory;
  }

  public WindowWords words() {
    return words;
  }

  /** What the scenario calls things, in the language of the window. */
  public Labels labels() {
    return new Labels(words.locale()).about(laboratory.loaded());
  }

  public Scene scene() {
    return scene;
  }

  public Player player() {
    return player;
  }

  /** The map that there always is. */
  public CityDisplay display() {
    return display;
  }

  /** The map beside it. */
  public CityDisplay beside() {
    return beside;
  }

  /** Shows on the maps what has changed. */
  public void repaintMaps() {
    display.repaint();
    beside.repaint();
  }

  /** Says what the window does when weeks have passed, or something was changed. */
  public void whenSeen(Runnable action) {
    seen = action;
  }

  /** Changes something on the desk between two weeks, in one step that can be taken back, and shows it. */
  public void change(Runnable change) {
    player.betweenWeeks(() -> laboratory.change(change));
    player.refresh();
  }

  /** Ends the player; the laboratory can be shown by another session. */
  public void close() {
    seen = () -> { };
    scene.forgetWatchers();
    fan.close();
    player.close();
  }
}
