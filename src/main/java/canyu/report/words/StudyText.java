package canyu.report.words;

import canyu.countermeasure.Countermeasure;
import canyu.experiment.validation.Estimate;
import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Judgement;
import canyu.parameter.Binder;
import canyu.parameter.Names;
import canyu.parameter.ParameterFile;
import canyu.parameter.Variants;
import canyu.study.ExpectedRange;
import canyu.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Studies in words. */
public record StudyText(Labels labels) {

  /** The bundle in which the words of studies are. */
  public static final String WORDS = "validation";

  private static final int DECIMALS = 2;
  private static final int MORE_DECIMALS = 3;
  private static final double SMALL = 0.1;

  /** The name of a study. */
  public String name(Study study) {
    return labels.text("study." + study.key());
  }

  /** Its question and its design, in a sentence. */
  public String design(Study study) {
    return labels.text("study." + study.key() + ".design");
  }

  /** What a statistic is; the name of its study where it is the only one. */
  public String statistic(Finding finding) {
    String name = name(finding.study());
    return finding.study().statistics().size() == 1 ? name
        : labels.text("statistic.of", name, labels.text("study." + finding.key()));
  }

  /** Fitted or held out. */
  public String use(Study study) {
    return labels.text("use." + Names.camel(study.use()));
  }

  /** How a simulated value stands to the published range. */
  public String judgement(Judgement judgement) {
    return labels.text("judgement." + Names.camel(judgement));
  }

  /** The published value with the range, or the direction. */
  public String published(Finding finding) {
    String range = finding.statistic().range().map(this::range).orElse("");
    return finding.statistic().published().map(value -> number(value) + " " + range).orElse(range);
  }

  private String range(ExpectedRange range) {
    if (!range.isDirection()) {
      return labels.text("format.interval", number(range.low()), number(range.high()));
    }
    return Double.isInfinite(range.high())
        ? labels.text("range.from", number(range.low())) : labels.text("range.upTo", number(range.high()));
  }

  /** The simulated value with its interval. */
  public String simulated(Finding finding) {
    return finding.simulated().map(this::estimate).orElseGet(() -> labels.text("undefined"));
  }

  private String estimate(Estimate estimate) {
    int decimals = Math.abs(estimate.mean()) < SMALL ? MORE_DECIMALS : DECIMALS;
    String interval = estimate.low().isEmpty() || estimate.high().isEmpty() ? labels.text("format.noInterval")
        : labels.text("format.interval", labels.numbers().plain(estimate.low().get(), decimals),
            labels.numbers().plain(estimate.high().get(), decimals));
    return labels.numbers().plain(estimate.mean(), decimals) + " " + interval;
  }

  private String number(double value) {
    return labels.numbers().plain(value, DECIMALS);
  }

  /** What was found, and what it means, in a sentence. */
  public String result(Study study, List<Finding> findings) {
    return findings.stream().map(finding -> labels.text("studies.result", statistic(finding), simulated(finding),
        comparison(finding))).collect(Collectors.joining(labels.text("format.semicolon")))
        + labels.text("format.stop");
  }

  private String comparison(Finding finding) {
    return finding.statistic().range().isEmpty() ? judgement(finding.judgement())
        : labels.text("studies.comparison", published(finding), judgement(finding.judgement()));
  }

  /** The countermeasures on whose effects a study bears. */
  public String countermeasures(Study study) {
    List<String> names = Variants.of(Countermeasure.class).values().stream()
        .filter(type -> byDefault(type).filter(study::bearsOn).isPresent())
        .map(type -> labels.text("countermeasure." + Names.decapitalised(type))).toList();
    int all = Variants.of(Countermeasure.class).size() - 1;
    return names.size() == all ? labels.text("countermeasures.all") : String.join(labels.text("format.comma"), names);
  }

  /** A countermeasure as it is when it is only named; empty where it has to be told which levers it sets. */
  private static Optional<Countermeasure> byDefault(Class<? extends Record> type) {
    return type == canyu.countermeasure.Levers.class ? Optional.empty()
        : Optional.of((Countermeasure) Binder.bind(ParameterFile.read("presets", "{}"), type));
  }
}
