package canyu.gui.desk;

import canyu.city.City;
import canyu.countermeasure.Target;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import java.util.ArrayList;
import java.util.List;

/** Where a countermeasure can hold, with its name. */
record NamedTarget(Target target, String name) {

  /** Everywhere, every district and every housing type. */
  static List<NamedTarget> all(Session session) {
    City city = session.laboratory().arm().city();
    List<NamedTarget> all = new ArrayList<>(List.of(of(Target.EVERYWHERE, session)));
    city.districts().forEach(name -> all.add(of(new Target(List.of(name), List.of(), List.of()), session)));
    city.housingTypes().forEach(name -> all.add(of(new Target(List.of(), List.of(name), List.of()), session)));
    return all;
  }

  static NamedTarget of(Target target, Session session) {
    WindowWords words = session.words();
    List<String> names = new ArrayList<>();
    target.districts().forEach(name -> names.add(words.group("district", name)));
    target.housing().forEach(name -> names.add(words.group("housing", name)));
    target.communities().forEach(number -> names.add(words.text("place.community", number)));
    return new NamedTarget(target, names.isEmpty() ? words.text("place.everywhere") : String.join(", ", names));
  }

  @Override
  public String toString() {
    return name;
  }
}
