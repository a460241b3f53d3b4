package canyu.experiment.tables;

import canyu.countermeasure.Firing;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.run.RunResult;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Spread;
import canyu.experiment.statistics.VarianceShares;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The tables of an experiment, each named as its file without the ending; {@link Dictionary} explains the columns. */
public final class ResultTables {

  private ResultTables() {}

  /** One row for every value of every city: arm, replicate, week, group, indicator, value. */
  public static Table cities(String name, Comparison comparison) {
    StringColumn arm = StringColumn.create("arm");
    IntColumn replicate = IntColumn.create("replicate");
    IntColumn week = IntColumn.create("week");
    StringColumn group = StringColumn.create("group");
    StringColumn indicator = StringColumn.create("indicator");
    DoubleColumn value = DoubleColumn.create("value");
    List<String> groups = comparison.groups().names();
    for (RunResult run : comparison.runs()) {
      for (RunResult.Value measured : run.values()) {
        arm.append(run.arm());
        replicate.append(run.replicate());
        week.append(measured.week());
        group.append(groups.get(measured.group()));
        indicator.append(Names.camel(measured.indicator()));
        value.append(measured.value());
      }
    }
    return Table.create(name, arm, replicate, week, group, indicator, value);
  }

  /** One row for every value that enters an effect: where an indicator of a group ended up in a run. */
  public static Table ends(Comparison comparison) {
    StringColumn arm = StringColumn.create("arm");
    IntColumn replicate = IntColumn.create("replicate");
    IntColumn draw = IntColumn.create("draw");
    StringColumn group = StringColumn.create("group");
    StringColumn indicator = StringColumn.create("indicator");
    DoubleColumn value = DoubleColumn.create("value");
    List<String> groups = comparison.groups().names();
    for (RunResult run : comparison.runs()) {
      for (int number = 0; number < groups.size(); number++) {
        for (Indicator measured : Indicator.values()) {
          double end = run.inTheEnd(measured, number);
          if (!Double.isNaN(end)) {
            arm.append(run.arm());
            replicate.append(run.replicate());
            comparison.draw(run.replicate()).ifPresentOrElse(draw::append, draw::appendMissing);
            group.append(groups.get(number));
            indicator.append(Names.camel(measured));
            value.append(end);
          }
        }
      }
    }
    return Table.create("ends", arm, replicate, draw, group, indicator, value);
  }

  /** One row for every arm, group and indicator: its level in the end, and its paired difference with an interval. */
  public static Table effects(Comparison comparison) {
    StringColumn arm = StringColumn.create("arm");
    StringColumn group = StringColumn.create("group");
    StringColumn indicator = StringColumn.create("indicator");
    DoubleColumn level = DoubleColumn.create("level");
    DoubleColumn statusQuo = DoubleColumn.create("statusQuo");
    DoubleColumn difference = DoubleColumn.create("difference");
    DoubleColumn low = DoubleColumn.create("low");
    DoubleColumn high = DoubleColumn.create("high");
    IntColumn replicates = IntColumn.create("replicates");
    IntColumn observations = IntColumn.create("observations");
    StringColumn method = StringColumn.create("method");
    DoubleColumn sameSign = DoubleColumn.create("sameSign");
    DoubleColumn correlation = DoubleColumn.create("correlation");
    DoubleColumn varianceReduction = DoubleColumn.create("varianceReduction");
    DoubleColumn matter = DoubleColumn.create("matters");
    StringColumn verdict = StringColumn.create("verdict");
    DoubleColumn drawLow = DoubleColumn.create("drawLow");
    DoubleColumn drawHigh = DoubleColumn.create("drawHigh");
    List<String> groups = comparison.groups().names();
    for (String name : comparison.arms()) {
      for (int number = 0; number < groups.size(); number++) {
        for (Indicator measured : Indicator.values()) {
          Effect effect = comparison.effect(name, measured, number);
          if (effect.replicates() > 0) {
            arm.append(name);
            group.append(groups.get(number));
            indicator.append(Names.camel(measured));
            level.append(effect.level());
            statusQuo.append(effect.statusQuo());
            difference.append(effect.difference());
            low.append(effect.low());
            high.append(effect.high());
            replicates.append(effect.replicates());
            observations.append(effect.observations());
            method.append(effect.interval().method().name().toLowerCase(Locale.ROOT));
            sameSign.append(effect.sameSign());
            correlation.append(effect.correlation());
            varianceReduction.append(effect.varianceReduction());
            matter.append(effect.matter());
            verdict.append(effect.verdict().toString());
            drawLow.append(effect.spread().map(Spread::low).orElse(Double.NaN));
            drawHigh.append(effect.spread().map(Spread::high).orElse(Double.NaN));
          }
        }
      }
    }
    return Table.create("effects", arm, group, indicator, level, statusQuo, difference, low, high, method, replicates,
        observations, sameSign, correlation, varianceReduction, matter, verdict, drawLow, drawHigh);
  }

  /** One row for every outcome and every arm but the status quo. */
  public static Table ranking(List<Ranking> rankings) {
    StringColumn outcome = StringColumn.create("outcome");
    StringColumn arm = StringColumn.create("arm");
    DoubleColumn best = DoubleColumn.create("best");
    DoubleColumn amongThree = DoubleColumn.create("amongThree");
    DoubleColumn regret = DoubleColumn.create("regret");
    DoubleColumn parameters = DoubleColumn.create("varianceDueToParameters");
    StringColumn driver = StringColumn.create("driver");
    DoubleColumn correlation = DoubleColumn.create("driverCorrelation");
    for (Ranking ranking : rankings) {
      for (Ranking.Place place : ranking.arms()) {
        outcome.append(ranking.outcome().toString());
        arm.append(place.arm());
        best.append(place.best());
        amongThree.append(place.amongThree());
        regret.append(place.regret());
        parameters.append(place.shares().map(VarianceShares::parameters).orElse(Double.NaN));
        driver.append(place.driver().map(Ranking.Driver::parameter).orElse(""));
        correlation.append(place.driver().map(Ranking.Driver::correlation).orElse(Double.NaN));
      }
    }
    return Table.create("ranking", outcome, arm, best, amongThree, regret, parameters, driver, correlation);
  }

  /** One row for every city in which something waits, be it in vain. */
  public static Table triggers(Comparison comparison) {
    StringColumn arm = StringColumn.create("arm");
    IntColumn replicate = IntColumn.create("replicate");
    StringColumn countermeasure = StringColumn.create("countermeasure");
    IntColumn first = IntColumn.create("first");
    IntColumn weeks = IntColumn.create("weeks");
    DoubleColumn cost = DoubleColumn.create("cost");
    for (RunResult run : comparison.runs()) {
      for (Firing firing : run.firings()) {
        arm.append(run.arm());
        replicate.append(run.replicate());
        countermeasure.append(Names.decapitalised(
            comparison.scenario().countermeasures(run.arm()).get(firing.countermeasure()).getClass()));
        first.append(firing.first());
        weeks.append(firing.weeks());
        cost.append(firing.cost());
      }
    }
    return Table.create("triggers", arm, replicate, countermeasure, first, weeks, cost);
  }

  /** One row for some residents of the first city in every arm. */
  public static Table residents(Comparison comparison) {
    return comparison.runs().stream().flatMap(run -> run.first().stream().map(first -> first.residents().table(run.arm())))
        .reduce(Table::append).orElseThrow();
  }

  /** One row for every parameter that a replicate drew. */
  public static Table draws(LoadedScenario loaded, int replicates) {
    IntColumn replicate = IntColumn.create("replicate");
    StringColumn parameter = StringColumn.create("parameter");
    DoubleColumn value = DoubleColumn.create("value");
    ParameterDraws draws = loaded.draws().orElseThrow();
    for (int number = 0; number < replicates; number++) {
      int draw = loaded.scenario().uncertainty().orElseThrow().draw(number);
      for (Map.Entry<String, Double> drawn : draws.values(draw).entrySet()) {
        replicate.append(number);
        parameter.append(drawn.getKey());
        value.append(drawn.getValue());
      }
    }
    return Table.create("draws", replicate, parameter, value);
  }
}
