package canyu.scenario.event;

import canyu.countermeasure.Target;
import java.util.Optional;

/** Something that happens in every arm alike, whatever the policy. */
public sealed interface Event permits Incident, Rumour, LeverShift {

  /** The week in which it begins. */
  int week();

  /** Where it happens. */
  Target where();

  /** What it is called in its scenario; no two events there have one name. */
  Optional<String> name();
}
