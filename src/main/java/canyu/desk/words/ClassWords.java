package canyu.desk.words;

import canyu.desk.play.ChallengeFile;
import canyu.desk.play.ClassGame;
import canyu.desk.play.ClassRoom;
import canyu.desk.play.MixOutcome;
import canyu.desk.play.Pupil;
import canyu.exploration.explorer.Piece;
import canyu.indicator.Indicator;
import canyu.language.Words;
import canyu.parameter.Names;
import canyu.report.run.PieceWords;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a class reads: pupils on their pages, all of them on the projector. */
public record ClassWords(ClassRoom room, Locale locale) {

  private static final String WORDS = "class";

  private Labels labels(ClassGame game) {
    return new Labels(locale, WORDS, "desk", "explorer").about(game.repertoire().loaded());
  }

  private Map<String, Object> common(ClassGame game, Labels labels) {
    Scenario scenario = game.repertoire().loaded().scenario();
    Outcome outcome = game.outcome();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("words", new Words(locale, WORDS).below("class."));
    all.put("language", locale.getLanguage());
    all.put("lang", labels.language());
    all.put("game", game.name());
    all.put("title", game.challenge().map(file -> file.challenge().title().in(locale)).orElseGet(() -> labels.shipped(scenario.title())));
    all.put("task", game.challenge().map(file -> file.challenge().task().in(locale)).orElseGet(() -> labels.shipped(scenario.question())));
    all.put("outcome", labels.of(outcome));
    all.put("unit", labels.unit(outcome.indicator(), labels.shipped(scenario.currency())));
    all.put("goal", game.challenge().map(file -> file.challenge().gain() * Effect95.factor(outcome.indicator())).orElse(null));
    all.put("goalText", goal(game, labels));
    all.put("budget", scenario.budget().orElse(null));
    all.put("currency", labels.shipped(scenario.currency()));
    return all;
  }

  private static String goal(ClassGame game, Labels labels) {
    Scenario scenario = game.repertoire().loaded().scenario();
    return game.challenge().map(file -> labels.text("challenge.goal", labels.of(file.outcome()),
        labels.amount(file.outcome().indicator(), file.challenge().gain()),
        labels.numbers().significant(scenario.budget().orElseThrow()), labels.shipped(scenario.currency()))).orElse("");
  }

  /** What a pupil may choose from. */
  public Map<String, Object> game() {
    ClassGame game = room.game();
    Labels labels = labels(game);
    Map<String, Object> all = common(game, labels);
    all.put("pieces", pieces(game, labels));
    return all;
  }

  private static List<Map<String, Object>> pieces(ClassGame game, Labels labels) {
    List<Map<String, Object>> pieces = new PieceWords(game.repertoire(), labels).content();
    pieces.forEach(piece -> {
      piece.remove("settings");
      piece.put("group", labels.text("measures." + Names.camel(group((String) piece.get("kind")))));
    });
    return Stream.of(MeasureGroup.values()).flatMap(group -> pieces.stream().filter(piece -> group((String) piece.get("kind")) == group))
        .toList();
  }

  private static MeasureGroup group(String kind) {
    return Stream.of(MeasureGroup.values())
        .filter(group -> group.kinds().stream().anyMatch(each -> Names.decapitalised(each).equals(kind))).findFirst().orElseThrow();
  }

  /** How a pupil stands. */
  public Map<String, Object> pupil(Pupil pupil) {
    ClassGame game = room.game();
    Map<String, Object> said = standing(pupil, game, labels(game));
    said.put("game", game.name());
    return said;
  }

  /** What everybody sees: how to join, and how all stand. */
  public Map<String, Object> board(List<String> addresses) {
    ClassGame game = room.game();
    Labels labels = labels(game);
    QrCode join = QrCode.of(addresses.get(0) + "#" + room.code());
    Map<String, Object> all = common(game, labels);
    all.put("addresses", addresses);
    all.put("code", room.code());
    all.put("qr", Map.of("size", join.size() + 8, "path", join.path()));
    all.put("cities", ClassRoom.CITIES);
    all.put("games", games());
    all.put("pupils", room.pupils().stream().map(pupil -> standing(pupil, game, labels)).toList());
    return all;
  }

  private List<Map<String, Object>> games() {
    List<Map<String, Object>> games = new ArrayList<>();
    ChallengeFile.names().forEach(name -> games.add(Map.of("key", name, "title", ChallengeFile.title(name).in(locale))));
    return games;
  }

  private Map<String, Object> standing(Pupil pupil, ClassGame game, Labels labels) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("number", pupil.number());
    said.put("name", pupil.name());
    said.put("state", pupil.handed().isEmpty() ? "none" : pupil.handed().get().outcome().isEmpty() ? "waiting" : "known");
    pupil.handed().ifPresent(handed -> {
      List<Piece> pieces = game.repertoire().pieces();
      said.put("does", handed.mix().stream().map(dose -> labels.text("countermeasure." + pieces.get(dose.option()).kind())).toList());
      handed.outcome().ifPresent(outcome -> addOutcome(outcome, game, labels, said));
    });
    return said;
  }

  private static void addOutcome(MixOutcome known, ClassGame game, Labels labels, Map<String, Object> said) {
    Outcome outcome = game.outcome();
    Effect95 shown = Effect95.of(outcome.indicator(), known.effect());
    said.put("value", shown.value());
    said.put("low", shown.low());
    said.put("high", shown.high());
    said.put("difference", labels.difference(outcome.indicator(), shown));
    said.put("interval", labels.interval(outcome.indicator(), shown));
    said.put("cost", known.cost());
    said.put("costText", labels.numbers().significant(known.cost()));
    said.put("beyond", known.isBeyondBudget());
    said.put("verdict", verdict(known, game));
  }

  private static String verdict(MixOutcome known, ClassGame game) {
    return known.isBeyondBudget() ? "beyond"
        : game.challenge().map(file -> reached(known, file.challenge().gain())).orElseGet(() -> resolved(known, game));
  }

  private static String reached(MixOutcome known, double goal) {
    return known.effect().low() >= goal ? "reached" : known.effect().difference() >= goal ? "onAverage" : "missed";
  }

  /** Of a gap it is not said whether it had better be larger or smaller. */
  private static String resolved(MixOutcome known, ClassGame game) {
    Indicator indicator = game.outcome().indicator();
    boolean isResolved = known.effect().low() > 0 || known.effect().high() < 0;
    return !isResolved || indicator.gap().isPresent() ? "unsure"
        : known.effect().difference() > 0 != indicator.lessIsBetter() ? "better" : "worse";
  }
}
