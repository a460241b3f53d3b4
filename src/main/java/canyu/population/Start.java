package canyu.population;

import canyu.parameter.About;

/** How things stand on the first day, before the burn-in (model, section 2). */
@About(value = "The state of the city on the first day of the burn-in", source = "model, section 2")
public record Start(
    @About(value = "residents who know about big-data governance", unit = "share", min = 0, max = 1)
    double informed,
    @About(value = "response record of every community", unit = "share", min = 0, max = 1)
    double record,
    @About(value = "residents who live under a big-data programme", unit = "share", min = 0, max = 1)
    double programme) {}
