package canyu.desk.play;

import canyu.exploration.optimisation.space.Dose;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who plays in a class.
 *
 * @param number from 1, in the order in which they joined
 * @param name as they gave it
 * @param handed what they handed in last
 */
public record Pupil(int number, String name, Optional<Handed> handed) {

  /**
   * A mix that was handed in.
   *
   * @param mix what it does
   * @param outcome what came of it, once its cities have lived
   */
  public record Handed(List<Dose> mix, Optional<MixOutcome> outcome) {}

  Pupil handing(List<Dose> mix) {
    return new Pupil(number, name, Optional.of(new Handed(mix, Optional.empty())));
  }

  /** The same once it is known what came of a mix, unless they have handed in another since. */
  Pupil knowing(List<Dose> mix, MixOutcome outcome) {
    return handed.filter(now -> now.mix() == mix).isEmpty() ? this
        : new Pupil(number, name, Optional.of(new Handed(mix, Optional.of(outcome))));
  }

  Pupil empty() {
    return new Pupil(number, name, Optional.empty());
  }

  boolean waitsFor(List<Dose> mix) {
    return handed.filter(now -> now.mix() == mix).isPresent();
  }
}
