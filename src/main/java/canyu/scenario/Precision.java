package canyu.scenario;

import canyu.indicator.Indicator;
import canyu.parameter.About;

/** How exactly the paired effect of every arm on one indicator of the city must be known. */
public record Precision(
    @About(value = "the indicator", preset = "participation")
    Indicator indicator,
    @About(value = "half the width of the 95 % interval that is wanted", unit = "unit of the indicator",
        min = 1e-9, max = 1e9)
    double halfWidth,
    @About(value = "replicates are not added beyond this number", unit = "cities", min = 2, max = 100000)
    int atMost) {}
