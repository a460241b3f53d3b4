package canyu.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what a plan knows of all residents, and finds the group of every respondent. */
record MarginReader(Coding coding, ImportPlan plan, AgeWords ages, Map<String, CodedColumn> columns, int[] kept) {

  private static final double ROUNDING = 0.02;

  /** So many groups of two margins can be tried together. */
  private static final int MOST_GROUPS = 200;

  List<WeightingMargin> margins() {
    List<WeightingMargin> margins = new ArrayList<>();
    plan.margins().forEach((name, shares) -> {
      String path = "margins." + name;
      double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
      if (!ImportPlan.MARGINS.contains(name) || !columns.containsKey(name)) {
        coding.refuse(path, "must be of a column that respondents have (" + String.join(", ", ImportPlan.MARGINS) + ")");
      } else if (Math.abs(sum - 1) > ROUNDING || shares.size() > MOST_GROUPS) {
        coding.refuse(path, String.format(Locale.ROOT, "must sum to 1 within %s in %d groups at most, but sum to %.4f in %d",
            ROUNDING, MOST_GROUPS, sum, shares.size()));
      } else {
        read(name, path, shares, sum, margins);
      }
    });
    return margins;
  }

  private void read(String name, String path, Map<String, Double> shares, double sum, List<WeightingMargin> margins) {
    List<String> groups = new ArrayList<>(shares.keySet());
    int unstated = groups.size();
    int[] groupOf = new int[kept.length];
    List<String> strange = new ArrayList<>();
    for (int k = 0; k < kept.length; k++) {
      String group = group(name, columns.get(name).words().get(kept[k]));
      groupOf[k] = group.isEmpty() ? unstated : groups.indexOf(group);
      if (groupOf[k] < 0 && !strange.contains(group)) {
        strange.add(group);
      }
    }
    strange.forEach(group -> coding.refuse(path, "must have a share for '" + group + "', which respondents have"));
    boolean some = Arrays.stream(groupOf).anyMatch(group -> group == unstated);
    if (some) {
      groups.add("");
    }
    double[] targets = new double[groups.size()];
    for (int group = 0; group < unstated; group++) {
      targets[group] = shares.get(groups.get(group)) / sum;
    }
    margins.add(new WeightingMargin(name, List.copyOf(groups), groupOf, targets, sum, some));
  }

  /** The group that a word belongs to; those of age are bands. */
  private String group(String name, String word) {
    return name.equals("age") ? AgeWords.first(word).map(age -> ages.name(ages.band(age))).orElse("") : word;
  }
}
