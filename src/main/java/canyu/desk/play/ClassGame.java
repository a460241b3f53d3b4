package canyu.desk.play;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.exploration.explorer.Piece;
import canyu.exploration.explorer.Repertoire;
import canyu.exploration.optimisation.space.Dose;
import canyu.parameter.Binder;
import canyu.parameter.JsonText;
import canyu.parameter.ParameterFile;
import canyu.parameter.Variants;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class plays: a scenario or a challenge, and all that may be done in it.
 *
 * @param name by which it is found
 * @param challenge what is to be reached, if it is one
 * @param repertoire the scenario in cities of the desk, and every kind of countermeasure as it usually is
 */
public record ClassGame(String name, DeskScenario desk, Optional<ChallengeFile> challenge, Repertoire repertoire) {

  private static final String NAME = "class";

  /** The game of a scenario. */
  public static ClassGame of(String name, DeskScenario desk, Optional<ChallengeFile> challenge) {
    LoadedScenario loaded = desk.settled(DeskState.read("{}"));
    int weeks = loaded.scenario().time().weeks();
    List<Piece> pieces = Variants.of(Countermeasure.class).values().stream().filter(kind -> kind != Levers.class)
        .map(kind -> Piece.of(usual(kind), "", weeks)).toList();
    return new ClassGame(name, desk, challenge, new Repertoire(loaded, pieces));
  }

  private static Countermeasure usual(Class<? extends Record> kind) {
    return (Countermeasure) Binder.bind(ParameterFile.read(NAME, "{}"), kind);
  }

  /** The outcome that counts. */
  public Outcome outcome() {
    return challenge.map(ChallengeFile::outcome).orElseGet(() -> repertoire.loaded().scenario().outcomes().get(0));
  }

  /** The countermeasure of a kind; empty where there is no such kind. */
  Optional<Integer> piece(String kind) {
    List<String> kinds = repertoire.pieces().stream().map(Piece::kind).toList();
    return Optional.of(kinds.indexOf(kind)).filter(piece -> piece >= 0);
  }

  /** A mix as it would be set at the desk. */
  DeskState state(List<Dose> mix) {
    return DeskState.read(JsonText.compact(Map.of("policy",
        mix.stream().map(dose -> repertoire.pieces().get(dose.option()).written(dose)).toList())));
  }
}
