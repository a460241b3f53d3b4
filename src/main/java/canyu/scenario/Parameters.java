package canyu.scenario;

import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import canyu.population.Network;
import canyu.population.Start;
import canyu.population.Traits;
import canyu.process.Processes;

/** All parameters of the model. */
public record Parameters(
    @About("what residents are like") Traits traits,
    @About("who knows whom") Network network,
    @About("how the city starts") Start start,
    @Unwrapped Processes processes) {}
