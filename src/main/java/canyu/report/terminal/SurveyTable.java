package canyu.report.terminal;

import canyu.experiment.run.SurveyComparison;
import canyu.language.TextNumber;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** Simulated answers beside real ones as a table for the terminal. */
public record SurveyTable(SurveyComparison comparison) {

  /** Shares in per cent; the spread is the standard deviation between samples of the real size. */
  public String text() {
    TextTable table = TextTable.of("answer", "survey %", "simulated %", "difference", "in samples %", "spread");
    comparison.survey().answers().forEach((answer, share) -> {
      SummaryStatistics samples = comparison.inSamples(answer);
      table.add(answer.about().value(), number(share), number(comparison.mean(answer)),
          TextNumber.of("%+.1f", 100 * (comparison.mean(answer) - share)),
          number(samples.getMean()), samples.getN() < 2 ? "" : number(samples.getStandardDeviation()));
    });
    return comparison.survey().title() + "\n\n" + table.asText();
  }

  private static String number(double share) {
    return TextNumber.of("%.1f", 100 * share);
  }
}
