package canyu.population;

import canyu.parameter.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is to be simulated: everyone in a city, or those who answered a survey. */
@About("The people a city is drawn from, and how they live")
public record Frame(
    @About("whom the frame stands for") String title,
    @About("the city") String city,
    @About("what a reader of results should know about the frame") Optional<String> note,
    @About(value = "residents of each district, on any scale", unit = "weight", min = 0) Map<String, Double> districts,
    @About(value = "residents in each type of housing", unit = "share", min = 0, max = 1) Map<String, Double> housing,
    @About(value = "who has a device: some, by age and education, or all, as among those who answered a web survey",
        preset = "some")
    Devices devices,
    @About("sex, age and education of the residents") People people,
    @About(value = "what its title, its city, its districts and its types of housing are called in other languages, by"
        + " what they are called above, such as gusu: {zh: 姑苏区}; scenarios may use these names too", preset = "{}")
    Map<String, Map<String, String>> names) {

  public Frame {
    Shares.checkWeights("districts", districts);
    Shares.checkShares("housing", housing);
  }

  /** The same city with other people. */
  public Frame with(People others) {
    return new Frame(title, city, note, districts, housing, devices, others, names);
  }

  /** The district or type of housing that a name means, in whatever language. */
  public Optional<String> key(String name) {
    return Stream.concat(districts.keySet().stream(), housing.keySet().stream())
        .filter(key -> key.equals(name) || names.getOrDefault(key, Map.of()).containsValue(name)).findFirst();
  }

  /** What had to be changed so that shares sum to 1, one sentence for each; empty if nothing. */
  public List<String> reconciliations() {
    List<String> changes = new ArrayList<>();
    Shares.change("housing", housing.values()).ifPresent(changes::add);
    changes.addAll(people.reconciliations());
    return changes;
  }
}
