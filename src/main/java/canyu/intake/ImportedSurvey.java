package canyu.intake;

import canyu.dataset.Dataset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A survey as it was read by its plan.
 *
 * @param plan what its columns were taken for
 * @param data as they were
 * @param columns sex, age, education, then perhaps district, housing, cluster and stratum, then questions, by name
 * @param kept the rows of those who are in the survey
 * @param counts how many people each row of the data is
 * @param leftOut how many people are not in the survey, by reason
 * @param weighting what became of their weights, one for each row that is kept
 */
public record ImportedSurvey(PlanFile plan, Dataset data, Map<String, CodedColumn> columns, int[] kept, int[] counts,
    Map<Reason, Integer> leftOut, Weighting weighting) {

  /** Why somebody is not in the survey. */
  public enum Reason { TOO_YOUNG, NO_WEIGHT, NOBODY }

  /** The bands of age, such as 15-29. */
  AgeWords ages() {
    return new AgeWords(plan.plan().respondents().ages());
  }

  /** How many people answered. */
  public int respondents() {
    int sum = 0;
    for (int row : kept) {
      sum += counts[row];
    }
    return sum;
  }

  /** Whether rows have weights of their own, or were given some. */
  public boolean isWeighted() {
    return plan.plan().respondents().weight().isPresent() || !plan.plan().margins().isEmpty();
  }

  /** The column of a name, if the survey has it. */
  public Optional<CodedColumn> column(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /** Strata with a single cluster, in which nothing shows how clusters differ. */
  public List<String> lonelyStrata() {
    Map<String, Set<String>> clusters = new TreeMap<>();
    for (int row : kept) {
      String stratum = column("stratum").map(column -> column.words().get(row)).orElse("");
      String cluster = column("cluster").map(column -> column.words().get(row)).orElse("row " + row);
      clusters.computeIfAbsent(stratum, first -> new HashSet<>()).add(cluster);
    }
    return clusters.entrySet().stream().filter(each -> each.getValue().size() == 1).map(Map.Entry::getKey).toList();
  }

  /** The columns of questions. */
  public Stream<CodedColumn> questions() {
    return plan.plan().questions().keySet().stream().flatMap(name -> column(name).stream());
  }
}
