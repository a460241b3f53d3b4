package canyu.report.words;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.indicator.Trajectory;
import canyu.language.Count;
import canyu.parameter.Calendar;
import canyu.parameter.Names;
import canyu.scenario.definition.Inhabitants;
import canyu.scenario.definition.Precision;
import canyu.scenario.definition.Scenario;
import canyu.scenario.definition.Time;
import canyu.scenario.draw.Uncertainty;
import canyu.scenario.event.Event;
import canyu.scenario.event.Incident;
import canyu.scenario.event.LeverShift;
import canyu.scenario.event.Rumour;
import canyu.scenario.loading.Audience;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.review.Broad;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a scenario will run, in plain sentences before anything is run. */
public record Explanation(LoadedScenario loaded) {

  /** The question, the city, the time, the runs, the events and every arm. */
  public String text() {
    Scenario scenario = loaded.scenario();
    StringBuilder text = new StringBuilder(scenario.title() + "\n" + scenario.question() + "\n\n");
    text.append(aims()).append(city()).append(time()).append(runs()).append(events());
    text.append(comparison());
    scenario.arms().keySet().forEach(name -> text.append('\n').append(
        new ArmText(loaded, name, scenario.countermeasures(name)).text()));
    Broad.in(loaded).forEach(broad -> text.append("\nNote: ").append(broad.text()).append(".\n"));
    return text.toString();
  }

  private String aims() {
    Scenario scenario = loaded.scenario();
    String outcomes = scenario.outcomes().stream().map(outcome -> said("%s (differences matter from %s)", outcome,
        plain(scenario.matter(outcome)))).collect(Collectors.joining(", "));
    return said("Answered by: %s.\n", outcomes) + scenario.budget().map(budget ->
        said("Budget: %,.0f %s in all.\n", budget, scenario.currency())).orElse("");
  }

  private String comparison() {
    String reference = loaded.scenario().comparedWith();
    return reference.equals(Scenario.STATUS_QUO)
        ? "\nArm \"" + reference + "\": nothing new is done.\n"
        : "\nAll arms are compared with the arm \"" + reference + "\".\n";
  }

  private String city() {
    Inhabitants inhabitants = loaded.scenario().population();
    return said("City: %,d residents in %,d communities of about %,d, drawn from the frame \"%s\" (%s).\n",
        inhabitants.residents(), inhabitants.communities(), inhabitants.residents() / inhabitants.communities(),
        loaded.frame().title(), inhabitants.frame())
        + loaded.scenario().reference().scale().map(scale -> said(
            "It stands for %s with %,d residents: effects and costs are told for them too, %s times those of the city.\n",
            scale.name().map(name -> "\"" + name + "\"").orElse("a place"), scale.residents(),
            plain(loaded.scenario().perResident().orElseThrow()))).orElse("");
  }

  private String time() {
    Time time = loaded.scenario().time();
    Calendar calendar = loaded.scenario().calendar();
    String dates = calendar.start().map(start -> said(" from %s to %s", start,
        calendar.lastDay(time.weeks()).orElseThrow())).orElse("");
    return said("Time: %d weeks under the status quo so that the city settles, then %d weeks%s that are compared."
        + " Results are means of the last %d weeks.\n"
        + "Indicators are written down every %d weeks for the city and every %d weeks for its groups.\n",
        time.burnIn(), time.weeks(), dates, Math.min(time.weeks(), Trajectory.LAST_WEEKS), time.recordCity(),
        time.recordGroups());
  }

  private String runs() {
    Scenario scenario = loaded.scenario();
    int arms = scenario.policies().size();
    return said("Runs: %s with the seed %d, and %s in each of them: %s.\n",
        Count.of(scenario.replicates(), "city", "cities"), scenario.seed(), Count.of(arms, "arm", "arms"),
        Count.of((long) scenario.replicates() * arms, "run", "runs"))
        + scenario.precision().map(this::precision).orElse("") + scenario.uncertainty().map(this::uncertainty).orElse("");
  }

  private String precision(Precision precision) {
    return said("Then as many more cities as it takes to know the effect of every arm on %s to within %s,"
        + " %d at most.\n", precision.outcome(loaded.scenario()), plain(precision.halfWidth()), precision.atMost());
  }

  private String uncertainty(Uncertainty uncertainty) {
    String origin = loaded.scenario().parameters().posterior()
        .map(file -> "the posterior draws in " + file).orElse("the priors");
    return said("Parameters are not fixed: every %s one set, drawn from %s.\n", uncertainty.citiesPerDraw() == 1
        ? "city has" : uncertainty.citiesPerDraw() + " cities share", origin);
  }

  private String events() {
    List<String> sentences = new ArrayList<>();
    loaded.scenario().events().forEach(event -> sentences.add("  - " + event(loaded, event) + "\n"));
    return sentences.isEmpty() ? "Events: none.\n"
        : (differ() ? "Events, the same in every arm that does not say otherwise:\n" : "Events, the same in every arm:\n")
            + String.join("", sentences);
  }

  private boolean differ() {
    Scenario scenario = loaded.scenario();
    return scenario.arms().keySet().stream().anyMatch(arm -> !scenario.plan(arm).events().equals(scenario.events()));
  }

  /** What an event does, in one sentence that begins with its week. */
  static String event(LoadedScenario loaded, Event event) {
    String where = place(loaded, event.where());
    WeekText weeks = new WeekText(loaded.scenario().calendar());
    String when = WeekText.capital(weeks.of(event.week())) + event.name().map(name -> ", \"" + name + "\"").orElse("");
    if (event instanceof Incident incident) {
      return said("%s: a data-security incident hits %s %% of those enrolled, %s; it %s%s.", when,
          plain(100 * incident.severity()), where, incident.known() ? "becomes public" : "stays unknown to the public",
          incident.news() > 0
              ? said(", and %s %% of all other residents hear of it in the news", plain(100 * incident.news())) : "");
    }
    if (event instanceof Rumour rumour) {
      return said("%s: a rumour of a data leak that did not happen is told to %s %% of the residents, %s.",
          when, plain(100 * rumour.share()), where);
    }
    LeverShift shift = (LeverShift) event;
    return said("%s: %s stands at %s instead of %s, %s.", WeekText.capital(weeks.of(shift.week(), shift.until())),
        Names.camel(shift.lever()), plain(shift.level()), plain(loaded.scenario().levers().get(shift.lever())), where);
  }

  /** Where something holds, and how much of the city that is. */
  static String place(LoadedScenario loaded, Target target) {
    if (target.equals(Target.EVERYWHERE)) {
      return said("everywhere (%,d communities)", loaded.scenario().population().communities());
    }
    List<String> conditions = new ArrayList<>();
    if (!target.districts().isEmpty()) {
      conditions.add("in " + either(target.districts()));
    }
    if (!target.housing().isEmpty()) {
      conditions.add("where the housing is " + either(target.housing()));
    }
    if (!target.communities().isEmpty()) {
      conditions.add("in the communities with the numbers "
          + String.join(", ", target.communities().stream().map(String::valueOf).toList()));
    }
    double communities = Audience.of(target, loaded).communities();
    return said("%s (%s of %,d communities)", String.join(" and ", conditions),
        target.communities().isEmpty() ? said("about %.1f", communities) : plain(communities),
        loaded.scenario().population().communities());
  }

  private static String either(List<String> names) {
    return String.join(" or ", names);
  }

  /** A number without needless digits. */
  static String plain(double number) {
    return BigDecimal.valueOf(Math.round(number * 1e6) / 1e6).stripTrailingZeros().toPlainString();
  }

  static String said(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** The name by which a scenario calls a countermeasure. */
  static String name(Countermeasure countermeasure) {
    return Names.decapitalised(countermeasure.getClass());
  }
}
