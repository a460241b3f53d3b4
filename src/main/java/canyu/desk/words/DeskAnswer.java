package canyu.desk.words;

import canyu.countermeasure.Policy;
import canyu.desk.play.CommunityStand;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.DeskState;
import canyu.desk.play.Living;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.GapChange;
import canyu.experiment.comparison.Harm;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Spendings;
import canyu.experiment.comparison.Trend;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.report.run.ArmWords;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.review.ExpectedCost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What so many cities say of what was set at the desk, in words and numbers.
 *
 * @param living the cities
 * @param cities how many of them are looked at
 * @param comparison the same, compared
 * @param labels the words
 */
public record DeskAnswer(Living living, int cities, Comparison comparison, Labels labels) {

  private static final List<Indicator> GAPS = List.of(Indicator.GAP_AGE, Indicator.GAP_EDUCATION, Indicator.GAP_SEX);
  private static final List<String> KINDS = List.of("age", "education", "sex", "district", "housing");

  /** From so many residents and weeks on it takes patience. */
  private static final long AT_ONCE = 2L * DeskScenario.RESIDENTS * DeskScenario.WEEKS;

  /** The answer of so many cities. */
  public static DeskAnswer of(Living living, int cities, Labels labels) {
    return new DeskAnswer(living, cities, living.comparison(cities), labels.about(living.loaded()));
  }

  /**
   * All of it.
   *
   * @param course the indicator whose course is shown
   */
  public Map<String, Object> content(Indicator course) {
    Scenario scenario = comparison.scenario();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("cities", cities);
    all.put("most", living.most());
    all.put("residents", scenario.population().residents());
    all.put("weeks", scenario.time().weeks());
    all.put("about", labels.text("answer.cities", count(cities), count(scenario.population().residents()),
        count(scenario.time().weeks())));
    all.put("patience", (long) scenario.population().residents() * scenario.time().weeks() > AT_ONCE
        ? labels.text("answer.patience", count(Math.round((double) scenario.population().residents() * scenario.time().weeks() / DeskScenario.RESIDENTS / DeskScenario.WEEKS))) : "");
    all.put("course", course(course));
    ArmWords words = new ArmWords(comparison.loaded(), comparison, labels);
    all.put("policies", comparison.compared().stream().map(arm -> policy(arm, words)).toList());
    all.put("map", map());
    return all;
  }

  private String count(long number) {
    return labels.numbers().count(number);
  }

  private Map<String, Object> policy(String arm, ArmWords words) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("key", arm.equals(DeskState.BESIDE) ? "beside" : "policy");
    said.put("name", labels.shipped(arm));
    said.put("empty", comparison.scenario().plan(arm).policy().equals(Policy.STATUS_QUO));
    said.put("outcomes", comparison.outcomes().stream().map(outcome -> outcome(outcome, arm)).toList());
    said.put("gaps", GAPS.stream().map(gap -> gap(gap, arm)).toList());
    said.put("groups", groups(arm));
    said.put("gaining", words.gaining(arm));
    said.put("losing", words.losing(arm));
    said.put("money", money(arm, words));
    said.put("why", words.why(arm));
    return said;
  }

  private Map<String, Object> outcome(OutcomeEffects outcome, String arm) {
    Indicator indicator = outcome.indicator();
    Effect effect = outcome.effect(arm);
    Map<String, Object> said = effect(labels.of(outcome.outcome()), indicator, effect);
    said.put("unit", labels.unit(indicator, labels.shipped(comparison.scenario().currency())));
    said.put("statusQuo", labels.level(indicator, effect.statusQuo()));
    said.put("level", labels.level(indicator, effect.level()));
    said.put("tone", outcome.isBetter(arm) ? "better" : outcome.isWorse(arm) ? "worse" : "none");
    return said;
  }

  /** An effect with its interval, in words and as it is drawn. */
  private Map<String, Object> effect(String name, Indicator indicator, Effect effect) {
    Effect95 shown = Effect95.of(indicator, effect);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", name);
    said.put("value", shown.value());
    said.put("low", shown.low());
    said.put("high", shown.high());
    said.put("difference", effect.isDefined() ? labels.difference(indicator, shown) : labels.text("undefined"));
    said.put("interval", labels.interval(indicator, shown));
    said.put("verdict", labels.verdict(effect));
    said.put("key", effect.isDefined() ? Names.camel(effect.verdict()) : "undefined");
    return said;
  }

  private Map<String, Object> gap(Indicator gap, String arm) {
    Effect effect = comparison.effect(arm, gap, Groups.CITY);
    GapChange change = comparison.gapChange(arm, gap);
    Map<String, Object> said = effect(labels.of(gap), gap, effect);
    said.put("statusQuo", effect.isDefined() ? labels.level(gap, effect.statusQuo()) : labels.text("undefined"));
    said.put("level", effect.isDefined() ? labels.level(gap, effect.level()) : labels.text("undefined"));
    said.put("verdict", labels.of(change));
    said.put("key", Names.camel(change));
    return said;
  }

  private List<Map<String, Object>> groups(String arm) {
    Indicator measure = Harm.measure(comparison);
    List<String> names = comparison.groups().names();
    List<Map<String, Object>> kinds = new ArrayList<>();
    for (String kind : KINDS) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("name", labels.text("group." + kind + ".title"));
      said.put("measure", labels.of(measure));
      said.put("rows", IntStream.range(0, names.size()).filter(group -> names.get(group).startsWith(kind + ":"))
          .mapToObj(group -> group(names.get(group), measure, arm)).toList());
      kinds.add(said);
    }
    return kinds;
  }

  private Map<String, Object> group(String name, Indicator measure, String arm) {
    OutcomeEffects outcome = new OutcomeEffects(comparison, new Outcome(measure, name));
    Map<String, Object> said = effect(labels.group(name), measure, outcome.effect(arm));
    said.put("tone", outcome.isBetter(arm) ? "better" : outcome.isWorse(arm) ? "worse" : "none");
    return said;
  }

  private Map<String, Object> money(String arm, ArmWords words) {
    LoadedScenario loaded = comparison.loaded();
    Spendings spendings = new Spendings(comparison);
    double cost = spendings.byItself(arm);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("cost", cost);
    said.put("costText", amount(cost));
    said.put("perYear", spendings.isShort() ? "" : amount(spendings.perYear(arm)));
    said.put("perResident", amount(cost / loaded.scenario().population().residents()));
    said.put("perParticipant", words.perParticipant(arm));
    said.put("budget", loaded.scenario().budget().orElse(null));
    said.put("budgetText", loaded.scenario().budget().map(this::amount).orElse(""));
    said.put("beyond", spendings.isBeyondBudget(arm));
    said.put("prices", loaded.scenario().countermeasures(arm).stream()
        .map(each -> amount(Math.rint(ExpectedCost.of(each, loaded)))).toList());
    return said;
  }

  private String amount(double amount) {
    return labels.numbers().significant(amount);
  }

  private Map<String, Object> course(Indicator indicator) {
    double factor = Effect95.factor(indicator);
    Map<String, Object> lines = new LinkedHashMap<>();
    Map<String, Object> differences = new LinkedHashMap<>();
    comparison.arms().forEach(arm -> lines.put(key(arm), trend(comparison.trend(arm, indicator), factor)));
    comparison.compared().forEach(arm -> differences.put(key(arm),
        trend(comparison.course(arm, indicator, Groups.CITY), factor)));
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("key", Names.camel(indicator));
    said.put("name", labels.of(indicator));
    said.put("unit", labels.text(factor == 1 ? "unit.scale" : "unit.percent"));
    said.put("differenceUnit", labels.unit(indicator, labels.shipped(comparison.scenario().currency())));
    said.put("lines", lines);
    said.put("differences", differences);
    return said;
  }

  private static String key(String arm) {
    return switch (arm) {
      case Scenario.STATUS_QUO -> "statusQuo";
      case DeskState.BESIDE -> "beside";
      default -> "policy";
    };
  }

  private static Map<String, Object> trend(Trend trend, double factor) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("weeks", Arrays.stream(trend.weeks()).boxed().toList());
    said.put("mean", times(trend.mean(), factor));
    said.put("low", times(trend.low(), factor));
    said.put("high", times(trend.high(), factor));
    return said;
  }

  private static List<Double> times(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).boxed().toList();
  }

  /** Every community of the first cities, with where it stands in every life. */
  private List<Map<String, Object>> map() {
    Map<String, List<CommunityStand>> byArm = new LinkedHashMap<>();
    comparison.arms().forEach(arm -> byArm.put(key(arm), living.communities(arm, cities)));
    List<CommunityStand> statusQuo = byArm.get("statusQuo");
    return IntStream.range(0, statusQuo.size()).mapToObj(k -> {
      CommunityStand stand = statusQuo.get(k);
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("name", labels.text("answer.community", count(stand.community() + 1L), count(stand.city() + 1L),
          labels.group("housing:" + stand.housing()), count(stand.residents())));
      said.put("district", labels.group("district:" + stand.district()));
      byArm.forEach((life, stands) -> said.put(life, levels(stands.get(k))));
      return said;
    }).toList();
  }

  private static Map<String, Object> levels(CommunityStand stand) {
    Map<String, Object> levels = new LinkedHashMap<>();
    stand.levels().forEach((indicator, level) -> levels.put(Names.camel(indicator), level * Effect95.factor(indicator)));
    return levels;
  }
}
