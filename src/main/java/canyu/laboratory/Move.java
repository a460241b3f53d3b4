package canyu.laboratory;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.parameter.About;
import canyu.parameter.Names;

/** Something that a step of a lesson does on the desk. */
public sealed interface Move {

  /**
   * Does it.
   *
   * @throws IllegalArgumentException if it does not fit what is in force
   */
  void on(PolicyDesk desk);

  @About("a countermeasure is switched on")
  record SwitchOn(
      @About("the countermeasure; its own period does not count, but for its ramp")
      Countermeasure countermeasure)
      implements Move {

    @Override
    public void on(PolicyDesk desk) {
      desk.switchOn(countermeasure);
    }
  }

  @About("a countermeasure is switched off, wherever it is in force")
  record SwitchOff(
      @About("the name of the countermeasure")
      String countermeasure)
      implements Move {

    @Override
    public void on(PolicyDesk desk) {
      var named = desk.inForce().stream()
          .filter(each -> Names.decapitalised(each.getClass()).equals(countermeasure)).toList();
      if (named.isEmpty()) {
        throw new IllegalArgumentException("countermeasure must be in force, but " + countermeasure + " is not");
      }
      named.forEach(desk::switchOff);
    }
  }

  @About("a lever is set directly, everywhere")
  record SetLever(
      @About("the lever")
      Lever lever,
      @About("the level at which it stands from next week on, within the range of the lever")
      double level)
      implements Move {

    public SetLever {
      lever.check("level", level);
    }

    @Override
    public void on(PolicyDesk desk) {
      desk.setLever(lever, level, Target.EVERYWHERE);
    }
  }

  @About("data platforms leak, in both lives")
  record Breach(
      @About(value = "the communities struck; all that run a programme where left out", preset = "{}")
      Target where,
      @About(value = "share of the enrolled who are hit", unit = "share", min = 0, max = 1)
      double severity,
      @About(value = "whether it becomes public", preset = "true")
      boolean known)
      implements Move {

    @Override
    public void on(PolicyDesk desk) {
      desk.breach(where, severity, known);
    }
  }
}
