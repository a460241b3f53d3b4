package canyu.intake;

import canyu.dataset.Dataset;
import canyu.dataset.NumberText;
import canyu.dataset.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes which columns say who somebody is and how they were drawn. */
final class WhoProposal {

  private static final int MOST_SEXES = 10;
  private static final int MOST_HOMES = 40;
  private static final int NAMED = 300;
  private static final int LABELLED = 200;
  private static final int LONG = 100;
  private static final List<Integer> USUAL_AGES = List.of(15, 30, 45, 60, 70);
  private static final List<String> NEEDED = List.of("sex", "age", "education");

  private final Dataset data;
  private final Hints hints;
  private final Map<String, SeenValues> seen = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  WhoProposal(Dataset data, Hints hints) {
    this.data = data;
    this.hints = hints;
    data.variables().forEach(variable -> seen.put(variable.name(), SeenValues.of(variable, hints)));
  }

  /** The names of columns that are taken. */
  Set<String> used() {
    return used;
  }

  /** All columns with their values. */
  Map<String, SeenValues> seen() {
    return seen;
  }

  /** The lines of {@code respondents:}. */
  List<String> lines() {
    Optional<SeenValues> weight = data.weight().flatMap(data::variable).map(variable -> seen.get(variable.name()))
        .or(() -> best("weight", this::areWeights));
    weight.ifPresent(column -> used.add(column.variable().name()));
    Optional<SeenValues> cluster = taken("cluster", column -> true);
    Optional<SeenValues> stratum = taken("stratum", column -> true);
    sex(taken("sex", column -> column.answers().size() <= MOST_SEXES));
    age();
    education(taken("education", column -> !column.isMany()));
    home("district", taken("district", column -> !column.isMany() || !column.speaks()));
    home("housing", taken("housing", column -> column.answers().size() <= MOST_HOMES));
    plain("weight", weight);
    plain("cluster", cluster);
    plain("stratum", stratum);
    return lines;
  }

  /** What is asked of a column. */
  private interface Wanted {
    boolean test(SeenValues column);
  }

  private boolean areWeights(SeenValues column) {
    return column.variable().values().stream().filter(value -> !value.isEmpty()).limit(1_000).allMatch(SeenValues::isNumber);
  }

  private Optional<SeenValues> taken(String role, Wanted wanted) {
    Optional<SeenValues> best = best(role, wanted);
    best.ifPresent(column -> used.add(column.variable().name()));
    return best;
  }

  private Optional<SeenValues> best(String role, Wanted wanted) {
    List<String> words = hints.columns().get(role);
    return seen.values().stream()
        .filter(column -> !used.contains(column.variable().name()) && score(column.variable(), words) > 0 && wanted.test(column))
        .max(Comparator.comparingInt(column -> score(column.variable(), words)));
  }

  /** A name says more than a label, a short label more than a long one, and one that asks for more than a fact least. */
  private static int score(Variable variable, List<String> words) {
    int named = Phrase.of(variable.name()).match(words) > 0 ? NAMED : 0;
    int labelled = Phrase.of(variable.label()).match(words) > 0 ? LABELLED : 0;
    return named + labelled == 0 ? 0 : named + labelled - Math.min(LONG, variable.label().length());
  }

  private void asked(SeenValues column) {
    String label = column.variable().label();
    lines.add("# " + FlowYaml.comment(column.variable().name() + (label.isEmpty() ? "" : ": " + label)));
  }

  private void notFound(String role, String example) {
    lines.add("# No column was recognised as " + role + (NEEDED.contains(role) ? ", which is needed; " : "; ")
        + "take the # away and name it:");
    lines.add("# " + role + ": " + example);
  }

  private void sex(Optional<SeenValues> found) {
    if (found.isEmpty()) {
      notFound("sex", "{column: NAME, values: {1: male, 2: female}}");
      return;
    }
    asked(found.get());
    Map<String, String> words = new LinkedHashMap<>();
    found.get().answers().forEach(value -> words.put(value, Phrase.of(found.get().meaning(value)).best(hints.sexes())
        .orElseGet(() -> word(found.get(), value, "sex"))));
    lines.add("sex: " + coded(found.get(), words)
        + (found.get().speaks() ? "" : "   # CHECK: the data do not say what its values mean"));
  }

  private static String word(SeenValues column, String value, String otherwise) {
    return SeenValues.isNumber(column.meaning(value)) ? otherwise + value : PlainWord.of(column.meaning(value));
  }

  private void age() {
    Optional<SeenValues> age = taken("age", SeenValues::areAges);
    Optional<SeenValues> born = age.isPresent() ? Optional.empty() : taken("born", column -> column.lieWithin(1880, 2030));
    if (born.isPresent()) {
      asked(born.get());
      lines.add("age: " + coded(born.get(), Map.of()));
      lines.add("bornBefore: 2019   # CHECK: the year of the survey, from which years of birth are counted");
      lines.add("ages: " + USUAL_AGES);
    } else if (age.isPresent()) {
      age(age.get());
    } else {
      notFound("age", "{column: NAME}   # whole years, or bands: {column: NAME, values: {1: 18-29, 2: 30-44, 3: 45+}}");
      lines.add("ages: " + USUAL_AGES);
    }
  }

  private void age(SeenValues column) {
    asked(column);
    Map<String, String> bands = new LinkedHashMap<>();
    if (column.speaks()) {
      column.answers().forEach(value -> SeenValues.band(column.meaning(value)).ifPresent(band -> bands.put(value, band)));
    }
    Map<String, String> old = new LinkedHashMap<>(column.missing());
    column.answers().stream().filter(value -> bands.isEmpty() && NumberText.parse(value) > AgeWords.OLDEST)
        .forEach(value -> old.put(value, "noAnswer"));
    lines.add("age: " + coded(new SeenValues(column.variable(), column.answers(), old), bands));
    List<Integer> starts = bands.values().stream().map(band -> AgeWords.first(band).orElseThrow()).distinct().sorted().toList();
    lines.add("ages: " + (starts.isEmpty() ? USUAL_AGES : starts)
        + "   # where the bands of age begin; who is younger than the first is left out");
  }

  private void education(Optional<SeenValues> found) {
    if (found.isEmpty()) {
      notFound("education", "{column: NAME, values: {1: primary, 2: secondary, 3: university}}");
      lines.add("# levels: {primary: -3, secondary: -1, university: 1}");
      return;
    }
    SeenValues column = found.get();
    asked(column);
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, Double> steps = new LinkedHashMap<>();
    column.answers().forEach(value -> {
      String word = word(column, value, "level");
      words.put(value, word);
      steps.put(word, Phrase.of(column.meaning(value)).best(hints.education()).map(Double::parseDouble).orElse(Double.NaN));
    });
    boolean sure = steps.values().stream().noneMatch(step -> Double.isNaN(step));
    lines.add("education: " + coded(column, words));
    lines.add("# Levels from the lowest up, and how far each is above the first degree after school of two or three years (ISCED 5):");
    lines.add("# -3 primary, -2 lower secondary, -1 upper secondary, 0 short-cycle tertiary, 1 bachelor, 2 master or more.");
    lines.add("levels: {" + ladder(steps) + "}" + (sure ? "" : "   # CHECK: some were not recognised and are guessed from their order"));
  }

  /** Levels in order; what was not recognised lies between its neighbours. */
  private static String ladder(Map<String, Double> steps) {
    boolean sure = steps.values().stream().noneMatch(step -> Double.isNaN(step));
    List<String> names = new ArrayList<>(steps.keySet());
    if (sure) {
      names.sort(Comparator.comparing(steps::get));
    }
    List<String> rungs = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      double guessed = names.size() < 2 ? 0 : -2 + 4.0 * k / (names.size() - 1);
      double step = sure ? steps.get(names.get(k)) : guessed;
      rungs.add(FlowYaml.text(names.get(k)) + ": " + String.format(Locale.ROOT, step == Math.rint(step) ? "%.0f" : "%.1f", step));
    }
    return rungs.stream().collect(Collectors.joining(", "));
  }

  private void home(String role, Optional<SeenValues> found) {
    found.ifPresent(column -> {
      asked(column);
      Map<String, String> words = new LinkedHashMap<>();
      column.answers().forEach(value -> words.put(value, word(column, value, role)));
      lines.add(role + ": " + coded(column, column.isMany() ? Map.of() : words));
    });
  }

  private void plain(String role, Optional<SeenValues> found) {
    found.ifPresent(column -> {
      asked(column);
      lines.add(role + ": " + FlowYaml.text(column.variable().name()));
    });
  }

  /** A column as a plan names it. */
  static String coded(SeenValues column, Map<String, String> words) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("column", FlowYaml.text(column.variable().name()));
    if (!words.isEmpty()) {
      parts.put("values", FlowYaml.map(words));
    }
    if (!column.missing().isEmpty()) {
      parts.put("missing", FlowYaml.map(column.missing()));
    }
    return FlowYaml.raw(parts);
  }
}
