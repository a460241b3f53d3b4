package canyu.report.run;

import canyu.countermeasure.Countermeasure;
import canyu.experiment.statistics.Interval;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it costs to come later: two arms of the same countermeasures, all of which begin later in one of them. What waits
 * for something to be observed has no beginning that could be compared.
 */
record DelayText(RunResults results, Labels labels) {

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (String early : results.arms()) {
      for (String late : results.arms()) {
        if (isLater(measures(late), measures(early))) {
          sentences.add(sentence(early, late));
        }
      }
    }
    return sentences;
  }

  private List<Countermeasure> measures(String arm) {
    return results.scenario().countermeasures(arm);
  }

  private static boolean isLater(List<Countermeasure> late, List<Countermeasure> early) {
    return !late.isEmpty() && late.size() == early.size() && IntStream.range(0, late.size()).allMatch(k ->
        late.get(k).getClass() == early.get(k).getClass()
            && late.get(k).terms().isPlain() && early.get(k).terms().isPlain()
            && late.get(k).terms().period().from() > early.get(k).terms().period().from());
  }

  private String sentence(String early, String late) {
    Interval lead = results.first().lead(early, late);
    double matter = results.scenario().matter(results.first().outcome());
    double mean = results.first().gain(early) - results.first().gain(late);
    Effect95 given = new Effect95(mean, lead.low(), lead.high()).times(Effect95.factor(results.first().indicator()));
    return labels.text("answer." + key(lead, matter), labels.quoted(late), labels.quoted(early),
        labels.of(results.first().outcome()), labels.change(results.first().indicator(), given));
  }

  private static String key(Interval lead, double matter) {
    if (lead.low() >= -matter && lead.high() <= matter) {
      return "lateNoMatter";
    }
    if (lead.low() > 0) {
      return "tooLate";
    }
    return lead.high() < 0 ? "lateBetter" : "lateNotResolved";
  }
}
