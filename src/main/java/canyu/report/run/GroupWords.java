package canyu.report.run;

import canyu.experiment.comparison.Harm;
import canyu.report.words.Labels;
import java.util.List;

/** Names groups by the fewest words. */
record GroupWords(RunResults results, Labels labels) {

  /** Every group; every group but some, where these are fewer; or one after the other, and a dash where there is none. */
  String of(List<Integer> groups) {
    if (Harm.isEverybody(groups, results.comparison())) {
      return labels.text("groups.every");
    }
    List<Integer> others = Harm.others(groups, results.comparison());
    return others.size() < groups.size() ? labels.text("groups.allBut", named(others)) : named(groups);
  }

  private String named(List<Integer> groups) {
    List<String> names = results.comparison().groups().names();
    return labels.groups(groups.stream().map(names::get).toList());
  }
}
