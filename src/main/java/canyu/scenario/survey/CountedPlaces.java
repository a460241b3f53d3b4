package canyu.scenario.survey;

import canyu.parameter.Node;
import canyu.population.Frame;
import canyu.scenario.table.CsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Districts and types of housing as microdata have them, where the frame does not state them.
 *
 * @param table the microdata
 * @param tree the frame as its file says it
 */
public record CountedPlaces(CsvTable table, Node.Mapping tree) {

  /** The frame with every place that the table names, each as large as the others. */
  public Frame named(Frame frame) {
    return frame.with(named(MicrodataFile.DISTRICT, "districts", frame.districts()),
        named(MicrodataFile.HOUSING, "housing", frame.housing()));
  }

  private Map<String, Double> named(String column, String key, Map<String, Double> stated) {
    if (!isCounted(column, key)) {
      return stated;
    }
    List<String> names = table.column(column).stream().filter(cell -> !cell.isMissing()).map(CsvTable.Cell::text).distinct()
        .toList();
    Map<String, Double> places = new LinkedHashMap<>();
    names.forEach(name -> places.put(name, 1.0 / names.size()));
    return places;
  }

  private boolean isCounted(String column, String key) {
    return table.has(column) && tree.at(key).isEmpty() && table.column(column).stream().anyMatch(cell -> !cell.isMissing());
  }

  /** The frame in which places are as large as respondents make them; those in nobody's place are spread like the others. */
  public Frame counted(Frame named, List<Respondent> people) {
    return named.with(
        counted(MicrodataFile.DISTRICT, "districts", named.districts(), people, each -> each.home().district()),
        counted(MicrodataFile.HOUSING, "housing", named.housing(), people, each -> each.home().housing()));
  }

  private Map<String, Double> counted(String column, String key, Map<String, Double> places, List<Respondent> people,
      Function<Respondent, Optional<Integer>> home) {
    List<String> names = List.copyOf(places.keySet());
    double[] weights = new double[names.size()];
    people.forEach(each -> home.apply(each).ifPresent(place -> weights[place] += each.together().weight()));
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    if (!isCounted(column, key) || all == 0) {
      return places;
    }
    Map<String, Double> counted = new LinkedHashMap<>();
    for (int place = 0; place < weights.length; place++) {
      counted.put(names.get(place), weights[place] / all);
    }
    return counted;
  }
}
