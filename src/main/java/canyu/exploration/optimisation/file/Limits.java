package canyu.exploration.optimisation.file;

import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.parameter.About;
import canyu.scenario.definition.Budget;
import java.util.List;
import java.util.Optional;

/** What no mix may break. */
public record Limits(
    @About("what a mix may cost; no mix beyond it is ever tried")
    Optional<Budget> budget,
    @About(value = "levels of outcomes that may not be passed", preset = "[]")
    List<OutcomeLimit> outcomes) {}
