package canyu.population;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Sweep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two frames like those that ship, and cities drawn from them with the parameters of the model's section 4. */
final class Frames {

  static final Traits TRAITS = traits(new Slopes(0, 0, 0, 0, 0, 0, 0, 0));
  static final Network NETWORK = new Network(11.5, 6, .1, .1, .85);
  static final Start START = new Start(.43, .4, .514);

  private Frames() {}

  static Traits traits(Slopes slopes) {
    return new Traits(.564, .53, .5, .45, 3.2, .75, .4, -.8, 1.2, .8, .2, .2, .5, 0, .347, .539, 1.389, .8, .5, 1.5, slopes);
  }

  static Marginals residents() {
    Ages ages = new Pyramid(List.of(
        new Band(15, 29, .309, 0), new Band(30, 59, .468, .02),
        new Band(60, 64, .059, .02), new Band(65, 90, .164, .056)));
    return new Marginals(sexes(.525, .475), levels(.643, .164, .097, .083, .013), ages, .3);
  }

  static Marginals respondents() {
    return new Marginals(
        sexes(.336, .664), levels(.035, .052, .567, .232, .114), new Moments(30.32, 11.93, 18, 90), .3);
  }

  static Frame frame(People people) {
    Map<String, Double> districts = new LinkedHashMap<>();
    districts.put("gusu", 92.61);
    districts.put("wuzhong", 141.14);
    districts.put("wujiang", 157.25);
    Map<String, Double> housing = new LinkedHashMap<>();
    housing.put("resettlement", .216);
    housing.put("ordinary", .54);
    housing.put("villa", .244);
    return new Frame("a city", "Suzhou", Optional.empty(), districts, housing, Devices.SOME, Optional.empty(), people, Map.of());
  }

  static City city(int residents, int communitySize, long seed) {
    return city(NETWORK, START, residents, communitySize, seed, Sweep.IN_ORDER);
  }

  static City city(Network network, Start start, int residents, int communitySize, long seed, Sweep sweep) {
    return city(TRAITS, network, start, residents, communitySize, seed, sweep);
  }

  static City city(Traits traits, int residents, int communitySize, long seed) {
    return city(traits, NETWORK, START, residents, communitySize, seed, Sweep.IN_ORDER);
  }

  private static City city(
      Traits traits, Network network, Start start, int residents, int communitySize, long seed, Sweep sweep) {
    Marginals people = residents();
    return Population.draw(frame(people), Composition.ofMarginals(OwnDivisions.USUAL, people), traits, network, start,
        residents, communitySize, Chance.of(seed, 0), sweep);
  }

  static Map<String, Double> sexes(double men, double women) {
    return Map.of("male", men, "female", women);
  }

  static Map<String, Double> levels(double... shares) {
    Map<String, Double> levels = new LinkedHashMap<>();
    for (int level = 0; level < shares.length; level++) {
      levels.put(OwnDivisions.USUAL.levels().get(level).name(), shares[level]);
    }
    return levels;
  }
}
