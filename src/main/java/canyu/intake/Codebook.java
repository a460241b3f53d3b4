package canyu.intake;

import canyu.dataset.NumberText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every value of every column was and is called, and how many have it. */
record Codebook(ImportedSurvey survey) {

  private static final List<String> HEADS =
      List.of("column", "from", "label", "value", "valueLabel", "word", "kind", "respondents", "weighted");

  /** Shares are shown to so many parts. */
  private static final double SHOWN = 1e6;

  private record Line(String value, String word, String kind) {}

  String text() {
    return Stream.concat(Stream.of(HEADS), survey.columns().values().stream().flatMap(this::lines))
        .map(cells -> cells.stream().map(SurveyFiles::cell).collect(Collectors.joining(",")) + "\n").collect(Collectors.joining());
  }

  /** A line for each value; of a column with many different ones, such as ages, a single line. */
  private Stream<List<String>> lines(CodedColumn column) {
    Map<Line, double[]> lines = new LinkedHashMap<>();
    boolean many = column.meaning().size() > SeenValues.MANY;
    double all = 0;
    for (int k = 0; k < survey.kept().length; k++) {
      int row = survey.kept()[k];
      boolean answers = column.answers(row);
      Line line = new Line(many && answers ? "" : column.variable().values().get(row),
          !answers ? column.why().get(row) : many ? "" : column.words().get(row), answers ? "answer" : "missing");
      double[] sums = lines.computeIfAbsent(line, first -> new double[2]);
      sums[0] += survey.counts()[row];
      sums[1] += survey.counts()[row] * survey.weighting().after()[k];
      all += survey.counts()[row] * survey.weighting().after()[k];
    }
    double weights = all;
    List<String> order = List.copyOf(column.variable().labels().keySet());
    return lines.entrySet().stream().sorted(Comparator
        .comparingInt((Map.Entry<Line, double[]> line) -> line.getKey().value().isEmpty() ? order.size() : order.indexOf(line.getKey().value()))
        .thenComparing(line -> line.getKey().value())).map(line -> List.of(column.name(), column.variable().name(), column.variable().label(),
        line.getKey().value(), column.variable().labels().getOrDefault(line.getKey().value(), ""), line.getKey().word(),
        line.getKey().kind(), Integer.toString((int) line.getValue()[0]), NumberText.text(Math.rint(SHOWN * line.getValue()[1] / weights) / SHOWN)));
  }
}
