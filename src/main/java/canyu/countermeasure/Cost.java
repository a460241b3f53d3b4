package canyu.countermeasure;

import canyu.parameter.About;

/**
 * What a countermeasure costs, in the currency of the scenario; amounts grow with the number of communities meant, and
 * are below 0 where it saves.
 */
public record Cost(
    @About(value = "once, for each community", unit = "currency", min = -1e12, max = 1e12, preset = "0")
    double setUp,
    @About(value = "every week in force, for each community", unit = "currency per week", min = -1e12, max = 1e12,
        preset = "0")
    double weekly,
    @About(value = "once for each resident reached; as it comes into force, it reaches all who live where it holds",
        unit = "currency per resident", min = -1e9, max = 1e9, preset = "0")
    double perResidentReached) {}
