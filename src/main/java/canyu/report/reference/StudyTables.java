package canyu.report.reference;

import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.study.Source;
import canyu.study.Study;
import canyu.study.StudyStatistic;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** The published studies that are done again in simulated cities: how, what was found, and where to read of it. */
record StudyTables() {

  private static final int LINE = 120;
  private static final String INDENT = "\n  ";

  void addTo(Map<String, String> parts) {
    StudyText text = new StudyText(new Labels(Locale.ENGLISH, StudyText.WORDS));
    parts.put("studies", Study.all().stream().map(study -> item(study, text)).collect(Collectors.joining()));
  }

  private static String item(Study study, StudyText text) {
    String published = study.statistics().stream().filter(statistic -> statistic.range().isPresent())
        .map(statistic -> published(study, statistic, text)).collect(Collectors.joining("; "));
    String sources = study.sources().stream().map(StudyTables::link).collect(Collectors.joining("; "));
    return "- " + WordUtils.wrap("**" + text.name(study) + "** (" + text.use(study) + "). " + text.design(study) + " Published: "
        + published + ". " + sources, LINE, INDENT, false) + "\n";
  }

  private static String published(Study study, StudyStatistic statistic, StudyText text) {
    String value = text.published(statistic);
    return study.statistics().size() == 1 ? value : text.statistic(study, statistic) + " " + value;
  }

  private static String link(Source source) {
    return "[" + source.citation() + "](" + source.address() + ")";
  }
}
