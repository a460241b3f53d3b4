package canyu.intake;

import canyu.dataset.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a calibration reads, made of a survey that was read by its plan. */
public record SurveyFiles(ImportedSurvey survey) {

  private static final String WRITTEN = "# Written by 'canyu import' from import.yaml; what is changed here is lost when it is done again.\n";
  private static final String REFUSED = "refused";
  private static final List<String> WHO = List.of("sex", "age", "education", "district", "housing", "cluster", "stratum");

  private ImportPlan plan() {
    return survey.plan().plan();
  }

  /** Files that are made anew each time, by name. */
  public Map<String, String> made() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("respondents.csv", respondents());
    files.put("codebook.csv", new Codebook(survey).text());
    files.put("frame.yaml", frame());
    files.put("survey.yaml", questionnaire());
    return files;
  }

  /** Files to begin with, which are one's own from then on, by name. */
  public Map<String, String> begun() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("calibration.yaml", new FirstCalibration(survey).text());
    files.put("scenario.yaml", scenario());
    return files;
  }

  private String respondents() {
    List<CodedColumn> columns = Stream.concat(WHO.stream().flatMap(name -> survey.column(name).stream()), survey.questions()).toList();
    boolean counted = plan().respondents().count().isPresent();
    List<String> heads = new ArrayList<>(columns.stream().map(CodedColumn::name).toList());
    if (survey.isWeighted() || plan().trim().isPresent()) {
      heads.add("weight");
    }
    if (counted) {
      heads.add("count");
    }
    StringBuilder csv = new StringBuilder(heads.stream().map(SurveyFiles::cell).collect(Collectors.joining(","))).append('\n');
    for (int k = 0; k < survey.kept().length; k++) {
      int row = survey.kept()[k];
      List<String> cells = new ArrayList<>(columns.stream().map(column -> cell(column, row)).toList());
      if (heads.contains("weight")) {
        cells.add(NumberText.text(survey.weighting().written(k)));
      }
      if (counted) {
        cells.add(Integer.toString(survey.counts()[row]));
      }
      csv.append(cells.stream().map(SurveyFiles::cell).collect(Collectors.joining(","))).append('\n');
    }
    return csv.toString();
  }

  /** Questions of one's own have words for those who did not answer; all other columns have nothing for them. */
  private String cell(CodedColumn column, int row) {
    boolean own = Optional.ofNullable(plan().questions().get(column.name())).flatMap(ImportPlan.Asked::asks).isPresent();
    return own ? column.cell(row) : column.words().get(row);
  }

  /** A cell of CSV. */
  static String cell(String text) {
    return text.matches("[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private String frame() {
    ImportPlan.Who who = plan().respondents();
    Map<String, String> levels = new LinkedHashMap<>();
    who.levels().forEach((name, step) -> levels.put(name, "{step: " + NumberText.text(step) + "}"));
    return WRITTEN
        + "title: " + FlowYaml.text("Respondents of " + plan().title()) + "\n"
        + "city: " + FlowYaml.text(plan().city()) + "\n"
        + "divisions:\n"
        + "  sex: " + FlowYaml.list(words("sex")) + "\n"
        + "  age: " + who.ages() + "\n"
        + "  education: " + FlowYaml.raw(levels) + "\n"
        + home("districts", "district") + home("housing", "housing")
        + "people:\n"
        + "  microdata: {file: respondents.csv" + (isUnstated() ? ", unstated: alike" : "")
        + (survey.lonelyStrata().isEmpty() ? "" : ", lonely: centred") + "}\n";
  }

  /** How many residents live where, as weights have it. */
  private String home(String key, String name) {
    return survey.column(name).map(column -> {
      Map<String, Double> weights = new LinkedHashMap<>();
      double all = 0;
      for (int k = 0; k < survey.kept().length; k++) {
        int row = survey.kept()[k];
        if (column.answers(row)) {
          double weight = survey.weighting().after()[k] * survey.counts()[row];
          weights.merge(column.words().get(row), weight, Double::sum);
          all += weight;
        }
      }
      Map<String, String> shares = new LinkedHashMap<>();
      for (String word : words(name)) {
        shares.put(word, NumberText.text(weights.getOrDefault(word, 0.0) / all));
      }
      return key + ": " + FlowYaml.raw(shares) + "\n";
    }).orElse("");
  }

  private boolean isUnstated() {
    return Stream.of("sex", "age", "education").map(name -> survey.column(name).orElseThrow())
        .anyMatch(column -> Arrays.stream(survey.kept()).anyMatch(row -> !column.answers(row)));
  }

  /** The words of a column, in the order of the plan. */
  private List<String> words(String name) {
    CodedColumn column = survey.column(name).orElseThrow();
    Set<String> words = new LinkedHashSet<>(column.known());
    for (int row : survey.kept()) {
      if (column.answers(row)) {
        words.add(column.words().get(row));
      }
    }
    return List.copyOf(words);
  }

  private String questionnaire() {
    StringBuilder yaml = new StringBuilder(WRITTEN)
        .append("title: ").append(FlowYaml.text(plan().title())).append('\n')
        .append("frame: frame.yaml\n")
        .append("respondents: ").append(survey.respondents()).append('\n')
        .append("answers: {}   # counted from respondents.csv\n");
    Map<String, String> own = new LinkedHashMap<>();
    plan().questions().forEach((name, asked) -> asked.asks().ifPresent(about -> own.put(name, question(name, asked))));
    if (!own.isEmpty()) {
      yaml.append("questions:\n");
      own.forEach((name, question) -> yaml.append("  ").append(FlowYaml.key(name)).append(": ").append(question).append('\n'));
    }
    return yaml.toString();
  }

  private String question(String name, ImportPlan.Asked asked) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (!asked.wording().isEmpty()) {
      parts.put("wording", FlowYaml.map(asked.wording()));
    }
    parts.put("asks", FlowYaml.node(survey.plan().tree().at("questions." + name + ".asks").orElseThrow()));
    parts.put("replies", FlowYaml.list(asked.words()));
    CodedColumn column = survey.column(name).orElseThrow();
    List<String> silent = Arrays.stream(survey.kept()).filter(row -> !column.answers(row)).mapToObj(column::cell)
        .filter(word -> !word.isEmpty()).distinct().toList();
    List<String> missing = silent.stream().filter(word -> !word.equals(REFUSED)).toList();
    if (!missing.isEmpty()) {
      parts.put("missing", FlowYaml.list(missing));
    }
    if (silent.contains(REFUSED)) {
      parts.put("refused", FlowYaml.list(List.of(REFUSED)));
    }
    return FlowYaml.raw(parts);
  }

  private String scenario() {
    return "# A first scenario among the people of the survey; 'canyu new' shows what else one can say.\n"
        + "title: " + FlowYaml.text(plan().city()) + "\n"
        + "question: " + FlowYaml.text("What would make more residents of " + plan().city() + " take part?") + "\n"
        + "population: {frame: frame.yaml}\n"
        + "arms:\n"
        + "  closed loop: [closedLoopFeedback]\n"
        + "  campaign: [awarenessCampaign]\n";
  }
}
