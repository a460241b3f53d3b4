package canyu.population;

import canyu.city.Divisions;
import canyu.parameter.About;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is to be simulated: everyone in a city, or those who answered a survey. */
@About("The people a city is drawn from, and how they live")
public record Frame(
    @About("whom the frame stands for") String title,
    @About("the city") String city,
    @About("what a reader of results should know about the frame") Optional<String> note,
    @About(value = "residents of each district, on any scale; where it is left out, as microdata have them, or one for all", unit = "weight", min = 0,
        preset = "{all: 1}")
    Map<String, Double> districts,
    @About(value = "residents in each type of housing; where it is left out, as microdata have them, or one for all", unit = "share", min = 0, max = 1, preset = "{all: 1}")
    Map<String, Double> housing,
    @About(value = "who has a device: some, by age and education, or all, as among those who answered a web survey",
        preset = "some")
    Devices devices,
    @About("how the people are divided, where not as usual") Optional<OwnDivisions> divisions,
    @About("sex, age and education of the residents") People people,
    @About(value = "what its title, its city, its districts, types of housing, sexes and levels of education, and the"
        + " channels and agencies of its communities are called, by what they are called above, such as"
        + " north: {en: North End, zh: 北区} or officialAccount: {en: Newsletter}; scenarios may use these names too", preset = "{}")
    Map<String, Map<String, String>> names) {

  private static final double PERCENT = 100;

  public Frame {
    Shares.checkWeights("districts", districts);
    Shares.checkShares("housing", housing);
  }

  /** The same city with other people. */
  public Frame with(People others) {
    return new Frame(title, city, note, districts, housing, devices, divisions, others, names);
  }

  /** The same people in other places. */
  public Frame with(Map<String, Double> otherDistricts, Map<String, Double> otherHousing) {
    return new Frame(title, city, note, otherDistricts, otherHousing, devices, divisions, people, names);
  }

  /** How the people are divided. */
  public Divisions divided() {
    return divisions.map(OwnDivisions::whole).orElse(OwnDivisions.USUAL);
  }

  /** What runs depend on: that people are divided as usual says nothing, nor what their file is called. */
  public Frame essence() {
    return new Frame(title, city, note, districts, housing, devices,
        divisions.filter(own -> !own.whole().equals(OwnDivisions.USUAL)),
        people instanceof Microdata microdata ? microdata.in("") : people, names);
  }

  /** The district, type of housing, sex or level of education that a name means, in whatever language. */
  public Optional<String> key(String name) {
    return Stream.of(districts.keySet().stream(), housing.keySet().stream(), divided().sexes().stream(),
            divided().levels().stream().map(Divisions.Level::name)).flatMap(keys -> keys)
        .filter(key -> key.equals(name) || names.getOrDefault(key, Map.of()).containsValue(name)).findFirst();
  }

  /** That some are left out who are younger than the first band of age. */
  private Optional<String> tooYoung() {
    int youngest = divided().youngest();
    if (!(people instanceof Marginals marginals)) {
      return Optional.empty();
    }
    double young = Arrays.stream(marginals.ages().shares(), 0, youngest - Years.FIRST).sum();
    return young == 0 ? Optional.empty() : Optional.of(String.format(
        Locale.ROOT, "those younger than %d (%.1f %%) were left out of the ages", youngest, PERCENT * young));
  }

  /** What had to be changed so that shares sum to 1, one sentence for each; empty if nothing. */
  public List<String> reconciliations() {
    List<String> changes = new ArrayList<>();
    Shares.change("housing", housing.values()).ifPresent(changes::add);
    changes.addAll(people.reconciliations());
    tooYoung().ifPresent(changes::add);
    return changes;
  }
}
