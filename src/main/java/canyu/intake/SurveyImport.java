package canyu.intake;

import canyu.calibration.survey.Question;
import canyu.dataset.Dataset;
import canyu.dataset.NumberText;
import canyu.dataset.Variable;
import canyu.parameter.ParameterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a survey by its plan. */
public final class SurveyImport {

  private static final String WHO = "respondents.";
  private static final String SEX = "sex";
  private static final String AGE = "age";
  private static final String EDUCATION = "education";

  private final PlanFile file;
  private final ImportPlan plan;
  private final Dataset data;
  private final Coding coding;
  private final Map<String, CodedColumn> columns = new LinkedHashMap<>();
  private final AgeWords ages;

  private SurveyImport(PlanFile file, Dataset data) {
    this.file = file;
    this.plan = file.plan();
    this.data = data;
    this.coding = new Coding(file, data);
    this.ages = new AgeWords(plan.respondents().ages());
  }

  /**
   * Reads the data that a plan names.
   *
   * @throws ParameterException saying everything that is wrong with the plan, or that the data say and it does not
   */
  public static ImportedSurvey of(PlanFile file) {
    return new SurveyImport(file, file.data()).read();
  }

  private ImportedSurvey read() {
    ImportPlan.Who who = plan.respondents();
    checkBands(who.ages());
    add(SEX, WHO + SEX, who.sex());
    add(AGE, WHO + AGE, who.age());
    who.bornBefore().ifPresent(this::countYears);
    add(EDUCATION, WHO + EDUCATION, who.education());
    who.district().ifPresent(coded -> add("district", WHO + "district", coded));
    who.housing().ifPresent(coded -> add("housing", WHO + "housing", coded));
    who.cluster().ifPresent(name -> add("cluster", WHO + "cluster", plain(name)));
    who.stratum().ifPresent(name -> add("stratum", WHO + "stratum", plain(name)));
    plan.questions().forEach((name, asked) -> {
      if (asked.isJoined()) {
        new JoinedColumns(coding, name, asked, data.rows()).joined().ifPresent(column -> columns.putIfAbsent(name, column));
      } else {
        add(name, "questions." + name, asked.coded(asked.column().orElseThrow()));
      }
    });
    checkWords(who);
    int[] counts = who.count().map(name -> wholes(WHO + "count", name)).orElseGet(() -> ones(data.rows()));
    double[] weights = who.weight().map(name -> numbers(WHO + "weight", name))
        .orElseGet(() -> Arrays.stream(ones(data.rows())).asDoubleStream().toArray());
    refuseAllThatIsWrong();
    Map<ImportedSurvey.Reason, Integer> leftOut = new EnumMap<>(ImportedSurvey.Reason.class);
    int[] kept = IntStream.range(0, data.rows()).filter(row -> isKept(row, weights[row], counts[row], leftOut)).toArray();
    if (kept.length == 0) {
      coding.refuse("data", "must have a respondent who is old enough and has a weight, but has none");
    }
    List.of("cluster", "stratum").forEach(name -> checkDrawn(name, kept));
    List<WeightingMargin> margins = new MarginReader(coding, plan, ages, columns, kept).margins();
    refuseAllThatIsWrong();
    Weighting weighting = Weighting.of(IntStream.of(kept).mapToDouble(row -> weights[row]).toArray(),
        IntStream.of(kept).map(row -> counts[row]).toArray(), margins, plan.trim());
    return new ImportedSurvey(file, data, columns, kept, counts, leftOut, weighting);
  }

  private static ImportPlan.Coded plain(String column) {
    return new ImportPlan.Coded(column, Map.of(), Map.of());
  }

  private void add(String name, String path, ImportPlan.Coded coded) {
    if (columns.containsKey(name)) {
      coding.refuse(path, "must have another name, since '" + name + "' says who somebody is");
    }
    coding.coded(name, path, coded).ifPresent(column -> columns.putIfAbsent(name, column));
  }

  private void checkBands(List<Integer> starts) {
    if (starts.isEmpty() || IntStream.range(1, starts.size()).anyMatch(k -> starts.get(k) <= starts.get(k - 1))) {
      coding.refuse(WHO + "ages", "must be ages that rise from band to band, such as [15, 30, 45, 60, 70], but are " + starts);
    }
  }

  /** Puts ages in the place of years of birth. */
  private void countYears(int year) {
    CodedColumn born = columns.get(AGE);
    if (born != null) {
      List<String> words = born.words().stream().map(text -> age(text, year)).toList();
      columns.put(AGE, new CodedColumn(AGE, born.variable(), words, born.why(), born.meaning(), List.of()));
    }
  }

  private static String age(String born, int year) {
    boolean isYear = born.matches("[12]\\d{3}(\\.0*)?");
    return isYear ? Integer.toString(year - Integer.parseInt(born.substring(0, 4))) : born;
  }

  private void checkWords(ImportPlan.Who who) {
    Optional.ofNullable(columns.get(EDUCATION)).ifPresent(column ->
        coding.refuseOthers(column, WHO + EDUCATION, List.copyOf(who.levels().keySet())));
    Optional.ofNullable(columns.get(AGE)).ifPresent(column -> column.words().stream().distinct()
        .filter(text -> !text.isEmpty() && !ages.isWithinOne(text) && AgeWords.first(text).filter(age -> ages.band(age) < 0).isEmpty())
        .limit(3).forEach(text -> coding.refuse(WHO + AGE, "must hold whole years up to " + AgeWords.OLDEST + ", or bands within"
            + " one of " + String.join(", ", ages.names()) + " (ages says where they begin), but holds '" + text + "'")));
    plan.questions().forEach((name, asked) -> Optional.ofNullable(columns.get(name))
        .ifPresent(column -> coding.refuseOthers(column, "questions." + name, words(name, asked))));
  }

  /** The words that may answer a question; none may, and a problem more, if it is not known and is about nothing. */
  private List<String> words(String name, ImportPlan.Asked asked) {
    if (asked.asks().isPresent()) {
      boolean several = asked.asks().orElseThrow().severalAtOnce();
      return several ? Stream.concat(asked.words().stream(), Stream.of(Question.NOTHING)).toList() : asked.words();
    }
    Optional<Question> known = Question.KNOWN.stream().filter(question -> question.key().equals(name)).findFirst();
    if (known.isEmpty()) {
      coding.refuse("questions." + name, "must say what it is about (asks), since it is none of "
          + String.join(", ", Question.KNOWN.stream().map(Question::key).toList()));
      return columns.get(name).words().stream().distinct().toList();
    }
    return known.get().known();
  }

  private boolean isKept(int row, double weight, int count, Map<ImportedSurvey.Reason, Integer> leftOut) {
    boolean young = AgeWords.first(columns.get(AGE).words().get(row)).filter(age -> ages.band(age) < 0).isPresent();
    if (count == 0) {
      leftOut.merge(ImportedSurvey.Reason.NOBODY, 1, Integer::sum);
    } else if (young) {
      leftOut.merge(ImportedSurvey.Reason.TOO_YOUNG, count, Integer::sum);
    } else if (!(weight > 0)) {
      leftOut.merge(ImportedSurvey.Reason.NO_WEIGHT, count, Integer::sum);
    }
    return count > 0 && !young && weight > 0;
  }

  /** Everybody must have been drawn somewhere, if anybody was. */
  private void checkDrawn(String name, int[] kept) {
    Optional.ofNullable(columns.get(name)).ifPresent(column -> {
      int[] nowhere = IntStream.of(kept).filter(row -> !column.answers(row)).toArray();
      if (nowhere.length > 0) {
        coding.refuse(WHO + name, String.format(Locale.ROOT, "must say where everybody was drawn, but %s says nothing in row %,d%s",
            column.variable().name(), nowhere[0] + 1, nowhere.length > 1 ? " and " + (nowhere.length - 1) + " more" : ""));
      }
    });
  }

  private static int[] ones(int rows) {
    int[] ones = new int[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  private int[] wholes(String path, String name) {
    double[] numbers = numbers(path, name);
    if (Arrays.stream(numbers).anyMatch(number -> number != Math.rint(number) || number > 1e7)) {
      coding.refuse(path, "must name a column of whole numbers up to 10,000,000, but '" + name + "' has others");
    }
    return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
  }

  /** The numbers of a column, from 0 on; 0 where it has none. */
  private double[] numbers(String path, String name) {
    List<String> values = coding.variable(path, name).map(Variable::values).orElse(List.of());
    double[] numbers = new double[data.rows()];
    List<Integer> wrong = new ArrayList<>();
    for (int row = 0; row < values.size(); row++) {
      String value = values.get(row);
      numbers[row] = value.isEmpty() ? 0 : NumberText.parse(value);
      if (!(numbers[row] >= 0 && numbers[row] <= 1e9)) {
        wrong.add(row);
        numbers[row] = 0;
      }
    }
    if (!wrong.isEmpty()) {
      coding.refuse(path, String.format(Locale.ROOT, "must name a column of numbers from 0 to 1e9, but %s has '%s' in row %,d%s", name,
          values.get(wrong.get(0)), wrong.get(0) + 1, wrong.size() > 1 ? " and others in " + (wrong.size() - 1) + " more" : ""));
    }
    return numbers;
  }

  private void refuseAllThatIsWrong() {
    if (!coding.problems().isEmpty()) {
      throw new ParameterException(coding.problems());
    }
  }
}
