package canyu.exploration.explorer;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Period;
import canyu.countermeasure.Terms;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Option;
import canyu.parameter.Binder;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A countermeasure that a mix may have, as an arm of a scenario has it, but as strong as one likes and, where a week
 * decides when it begins, as late.
 *
 * @param kind the name of its kind
 * @param settings all that is said of it
 * @param arm the first arm that has it
 * @param first week in which it may begin
 * @param last week in which it may begin
 */
public record Piece(String kind, Node.Mapping settings, String arm, int first, int last) {

  private static final Origin HERE = new Origin("a mix of the explorer", 0);
  private static final String STRENGTH = "strength";
  private static final String FROM = "from";

  /**
   * A countermeasure of an arm; it may begin up to the middle of the weeks that are left to it.
   *
   * @param weeks how many the scenario lasts
   */
  public static Piece of(Countermeasure measure, String arm, int weeks) {
    Node.Mapping settings = ParameterFile.read(HERE.file(), ParameterYaml.write(measure));
    Terms terms = measure.terms();
    Period period = terms.period();
    int end = Math.min(weeks, period.until().orElse(weeks));
    int last = terms.isPlain() ? Math.max(period.from(), period.from() + (end - period.from()) / 2) : period.from();
    return new Piece(Names.decapitalised(measure.getClass()), settings, arm, period.from(), last);
  }

  /** What tells it from others, however strong it is and whenever it begins. */
  String essence() {
    Node.Mapping others = settings.without(STRENGTH);
    return kind + "\n" + ParameterYaml.write(isTimed() ? others.without(FROM) : others);
  }

  /** The same where another arm has it, too. */
  Piece or(Piece other) {
    return new Piece(kind, settings, arm, Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Whether it can begin sooner or later. */
  public boolean isTimed() {
    return first < last;
  }

  /** What may be chosen of it, as a space of mixes takes it. */
  Option option() {
    return new Option(List.of(1.0), IntStream.rangeClosed(first, last).mapToObj(week -> (double) week).toList(), 1);
  }

  /** As an arm has it that is so strong and begins then. */
  public Node written(Dose dose) {
    Node.Mapping dosed = settings.with(STRENGTH, HERE, new Node.Computed(HERE, dose.strength()));
    return Node.Mapping.empty(HERE)
        .with(kind, HERE, isTimed() ? dosed.with(FROM, HERE, new Node.Computed(HERE, dose.start())) : dosed);
  }

  /** The same as a countermeasure. */
  public Countermeasure measure(Dose dose) {
    return Binder.bind((Node.Mapping) written(dose), Countermeasure.class, "mix");
  }
}
