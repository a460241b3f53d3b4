package canyu.scenario.definition;

import canyu.parameter.About;
import java.util.Optional;

/** The real place for which the city stands. */
public record Scale(
    @About(value = "how many residents it has", unit = "residents", min = 1, max = 2e9)
    int residents,
    @About(value = "what it is called", perLanguage = true)
    Optional<String> name) {}
