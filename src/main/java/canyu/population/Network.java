package canyu.population;

import canyu.parameter.About;

/** Who knows whom: a small world in every community, on a ring of neighbours who are alike (model, section 2). */
@About(value = "Residents know their neighbours on a ring, some others in the community, and a few in the city",
    source = "model, section 2; contact diaries from Suzhou")
public record Network(
    @About(value = "ties of a resident on average", unit = "ties", min = 0, max = 100)
    double degree,
    @About(value = "spread of the number of ties", unit = "ties", min = 0, max = 100)
    double degreeSd,
    @About(value = "ties that go to anyone in the community instead of a neighbour on the ring", unit = "share",
        min = 0, max = 1)
    double rewire,
    @About(value = "ties that go to anyone in the city instead of a neighbour on the ring", unit = "share",
        min = 0, max = 1)
    double bridge,
    @About(value = "how far people of different age and education mix: spread of the noise in the order on the ring",
        unit = "decades of age", min = 0, max = 100)
    double mixing) {

  public Network {
    if (rewire + bridge > 1) {
      throw new IllegalArgumentException(
          "bridge must leave rewire + bridge at most 1, but they sum to " + (rewire + bridge));
    }
    TiesStarted.check(degree, degreeSd, rewire + bridge);
  }
}
