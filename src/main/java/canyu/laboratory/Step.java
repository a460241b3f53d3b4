package canyu.laboratory;

import canyu.indicator.Indicator;
import canyu.parameter.About;
import java.util.List;
import java.util.Optional;

/** One step of a lesson: something is done, the city lives on, and students look for what came of it. */
@About("one step of a lesson")
public record Step(
    @About("what students are told")
    LocalizedText text,
    @About("what they are asked before they look")
    LocalizedText question,
    @About("what they should look for")
    LocalizedText lookFor,
    @About(value = "the indicators to look at", preset = "[]")
    List<Indicator> watch,
    @About(value = "what is done on the desk before the city lives on", preset = "[]")
    List<Move> moves,
    @About(value = "the week up to which the city lives on", unit = "week", min = 1, max = Laboratory.MOST_WEEKS)
    Optional<Integer> playTo) {

  /** Does what the step does on the desk; it holds from the week on that follows. */
  public void begin(PolicyDesk desk) {
    moves.forEach(move -> move.on(desk));
  }

  /** Does all that the step does: begins it and lives on. */
  public void take(Laboratory laboratory) {
    begin(laboratory.desk());
    playTo.ifPresent(laboratory::playTo);
  }
}
