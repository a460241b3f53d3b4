package canyu.scenario.definition;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Policy;
import canyu.parameter.About;
import canyu.parameter.Calendar;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Unwrapped;
import canyu.scenario.draw.Parameters;
import canyu.scenario.draw.Uncertainty;
import canyu.scenario.event.Event;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** A question about a city, with the arms that are compared to answer it. */
public record Scenario(
    @About(value = "the title of the scenario", perLanguage = true)
    String title,
    @About(value = "the question it answers", perLanguage = true)
    String question,
    @Unwrapped Aims aims,
    @Unwrapped Reference reference,
    @About("the currency of all costs")
    String currency,
    @About("the real survey beside which the report puts the status quo; a path from the file that names it")
    Optional<String> survey,
    @About("who lives in the city")
    Inhabitants population,
    @About("how long it lasts")
    Time time,
    @About(value = "how many cities are simulated, each with other luck; every arm lives through each of them",
        unit = "cities", min = 1, max = 100000)
    int replicates,
    @About("how exactly the effects must be known; where given, replicates are added until they are")
    Optional<Precision> precision,
    @About("where all luck comes from: the same seed gives the same results")
    long seed,
    @About("whether every set of cities draws its parameters from their priors; if left out, only where posterior draws"
        + " are given")
    Optional<Uncertainty> uncertainty,
    @About("the status quo: the level of every lever before anybody does anything")
    Map<Lever, Double> levers,
    @About("the parameters of the model")
    Parameters parameters,
    @About("what is compared: by name, a list of countermeasures, or what an arm adds to others")
    Map<String, Arm> arms,
    @About("what happens in every arm, unless it is absent there")
    List<Event> events) {

  /** The name of the arm in which nothing new is done. */
  public static final String STATUS_QUO = "status quo";

  public Scenario {
    uncertainty = uncertainty.or(() -> parameters.posterior().map(file -> Uncertainty.USUAL));
  }

  /** The numbers of the replicates, from 0. */
  public List<Integer> replicateNumbers() {
    return IntStream.range(0, replicates).boxed().toList();
  }

  /** The same scenario with a fixed number of replicates. */
  public Scenario withReplicates(int number) {
    return with(population, time, number, Optional.empty(), parameters, events);
  }

  /** What the question is about, the most important first. */
  public List<Outcome> outcomes() {
    return Outcome.parse(aims.outcomes());
  }

  /** How large a difference in an outcome must be to matter. */
  public double matter(Outcome outcome) {
    return aims.matter(outcome);
  }

  /** What an arm may cost in the whole city over all weeks, if that is limited. */
  public Optional<Double> budget() {
    return aims.budget().flatMap(budget -> budget.inAll(this));
  }

  /**
   * The same without what changes no run: words, what the question is about, names of files whose contents count for
   * themselves, the survey that is shown beside the results, and how many cities there are.
   */
  public Scenario essence() {
    Inhabitants anybody = new Inhabitants(
        "", population.residents(), population.communitySize(), population.ageEducation());
    return new Scenario("", "", Aims.NONE, reference.essence(), "", Optional.empty(), anybody, time, 1, Optional.empty(),
        seed, uncertainty, levers, parameters.settled(), arms, events);
  }

  /**
   * The same as one city begins it, without what is done and happens in its arms: who lives there is known by its
   * people, and its parameters are those that it has drawn.
   */
  public Scenario cityEssence() {
    Inhabitants anybody =
        new Inhabitants("", population.residents(), population.communitySize(), Optional.empty());
    return new Scenario("", "", Aims.NONE, Reference.NONE, "", Optional.empty(), anybody, time, 1, Optional.empty(),
        seed, Optional.empty(), levers, parameters.settled(), Map.of(), List.of());
  }

  /** How many cities there can be: more than its replicates where a precision is asked for. */
  public int mostReplicates() {
    return Math.max(replicates, precision.map(Precision::atMost).orElse(replicates));
  }

  /** The same scenario in a city of another size. */
  public Scenario withResidents(int number) {
    return with(population.withResidents(number), time, replicates, precision, parameters, events);
  }

  /** The same scenario without indicators after week 0, for those who watch the city themselves. */
  public Scenario unmeasured() {
    return with(population, time.unmeasured(), replicates, precision, parameters, events);
  }

  /** The same scenario with other parameters. */
  public Scenario with(Parameters others) {
    return with(population, time, replicates, precision, others, events);
  }

  /** The same scenario in which other things happen in every arm. */
  public Scenario with(List<Event> others) {
    return with(population, time, replicates, precision, parameters, others);
  }

  private Scenario with(Inhabitants people, Time weeks, int cities, Optional<Precision> wanted, Parameters values,
      List<Event> happening) {
    return new Scenario(title, question, aims, reference, currency, survey, people, weeks, cities, wanted, seed, uncertainty,
        levers, values, arms, happening);
  }

  /** The name of the arm with which all others are compared. */
  public String comparedWith() {
    return reference.compareWith().orElse(STATUS_QUO);
  }

  /** How dates of this scenario are counted in weeks. */
  public Calendar calendar() {
    return reference.calendar(time.weeks());
  }

  /** How many residents of the real place one resident of the city stands for; empty where it stands for no other. */
  public OptionalDouble perResident() {
    return reference.scale().isEmpty() ? OptionalDouble.empty()
        : OptionalDouble.of((double) reference.scale().get().residents() / population.residents());
  }

  /** The names of all arms that are lived through, the one with which the others are compared first. */
  public List<String> armNames() {
    Set<String> names = new LinkedHashSet<>(List.of(comparedWith()));
    names.addAll(arms.keySet());
    return List.copyOf(names);
  }

  /**
   * Refuses the name of an arm that is none.
   *
   * @param origin where it is named
   * @throws ParameterException saying which arms there are, or which was meant
   */
  public void refuseUnknown(String arm, Origin origin) {
    if (!armNames().contains(arm)) {
      throw new ParameterException(origin, "there is no arm '" + arm + "'; " + Names.closest(arm, armNames())
          .map(close -> "did you mean '" + close + "'?").orElse("the scenario has " + String.join(", ", armNames())));
    }
  }

  /** The policies to compare, by arm. */
  public Map<String, Policy> policies() {
    Map<String, Policy> policies = new LinkedHashMap<>();
    armNames().forEach(name -> policies.put(name, plan(name).policy()));
    return policies;
  }

  /** What an arm comes to, with all that it builds on. */
  public Plan plan(String arm) {
    return arm.equals(STATUS_QUO) ? new Plan(Policy.STATUS_QUO, events) : new Lineage(arms, events).plan(arm);
  }

  /** The countermeasures of an arm, with those of the arms that it builds on. */
  public List<Countermeasure> countermeasures(String arm) {
    return plan(arm).policy().countermeasures();
  }
}
