package canyu.scenario;

import canyu.countermeasure.Target;

/** Something that happens in every arm alike, whatever the policy. */
public sealed interface Event permits Incident, LeverShift {

  /** The week in which it begins. */
  int week();

  /** Where it happens. */
  Target where();
}
