package canyu.desk.play;

import canyu.exploration.explorer.Piece;
import canyu.exploration.optimisation.space.Dose;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mix as a pupil hands it in: kinds of countermeasures, how strongly and from when on, and nothing else. */
@About("a mix")
public record HandedMix(
    @About(value = "what is done", preset = "[]")
    List<Part> mix) {

  private static final String NAME = "mix";
  private static final int LARGEST = 16_384;

  /** One of its countermeasures. */
  @About("a countermeasure")
  public record Part(
      @About("its kind")
      String kind,
      @About(value = "how much of its effect and cost is realised", unit = "share", min = 0.01, max = 1, preset = "1")
      double strength,
      @About(value = "the first week in force", unit = "week", min = 1, max = 520, preset = "1")
      int from) {}

  /**
   * Reads a mix from JSON.
   *
   * @throws ParameterException saying everything that is wrong
   */
  public static HandedMix read(String json) {
    return Binder.bind(ParameterFile.read(NAME, json, LARGEST), HandedMix.class);
  }

  /**
   * The same in a game.
   *
   * @throws ParameterException if there is no such countermeasure, it comes twice, or it begins too late
   */
  List<Dose> in(ClassGame game) {
    Set<Integer> taken = new HashSet<>();
    List<Dose> doses = new ArrayList<>();
    for (Part part : mix) {
      int number = game.piece(part.kind()).filter(taken::add)
          .orElseThrow(() -> wrong("kind must be that of a countermeasure, each once, but is '" + part.kind() + "'"));
      Piece piece = game.repertoire().pieces().get(number);
      if (part.from() < piece.first() || part.from() > piece.last()) {
        throw wrong("from must be a week from " + piece.first() + " to " + piece.last() + ", but is " + part.from());
      }
      doses.add(new Dose(number, part.strength(), part.from(), 0));
    }
    return doses;
  }

  private static ParameterException wrong(String what) {
    return new ParameterException(new Origin(NAME, 0), what);
  }
}
