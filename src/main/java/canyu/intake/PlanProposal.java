package canyu.intake;

import canyu.dataset.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes what the columns of a survey are, from their names, their labels and their values. */
public final class PlanProposal {

  private PlanProposal() {}

  /**
   * The text of a plan.
   *
   * @param data the survey
   * @param path of its file, from that of the plan
   * @param encoding that was named
   * @param sheet that was named
   * @param plan the path under which the plan will be
   */
  public static String text(Dataset data, String path, Optional<String> encoding, Optional<String> sheet, Path plan) {
    Hints hints = Hints.shipped();
    WhoProposal who = new WhoProposal(data, hints);
    List<String> lines = new ArrayList<>(List.of(
        "# What the columns of " + FlowYaml.comment(path) + " may be: " + data.rows() + " rows, " + data.variables().size() + " columns.",
        "# Proposed by 'canyu import' from names and labels; none of it is certain. Read each line, change what is wrong, then:",
        "#   canyu import " + plan,
        "data: " + FlowYaml.text(path)));
    if (encoding.isPresent() || data.guessed()) {
      lines.add("encoding: " + FlowYaml.text(data.encoding())
          + (data.guessed() ? "   # CHECK: guessed; the file does not say it" : ""));
    }
    sheet.ifPresent(name -> lines.add("sheet: " + FlowYaml.text(name)));
    lines.add("title: " + FlowYaml.text(plan.toAbsolutePath().normalize().getParent().getFileName() + " survey") + "   # CHECK: as reports show it");
    lines.add("city: Our city   # CHECK");
    lines.add("");
    lines.add("respondents:");
    who.lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    lines.add("# What was asked. satisfaction, willingness, reason, awareness, channel, data, paying and worry are questions that every");
    lines.add("# survey may ask, with answers of their own ('canyu survey' shows them). All others say what they are about in the model:");
    lines.add("# tookPart, reported, asked, consulted, used (a channel), acts, enrolled, informed, or the level of an attitude, whose cuts");
    lines.add("# part neighbouring replies. A column for each reply of one question (select all that apply) is joined by");
    lines.add("#   ways: {columns: {board: COLUMN, meeting: COLUMN}, values: {1: yes, 0: no}, asks: {several: ...}, replies: [board, meeting]}");
    List<String> questions = new QuestionProposal(hints).lines(
        who.seen().values().stream().filter(column -> !who.used().contains(column.variable().name())).toList());
    boolean some = questions.stream().anyMatch(line -> !line.startsWith("#"));
    lines.add(some ? "questions:" : "# questions:");
    if (!some) {
      lines.add("#   tookPart: {column: NAME, values: {1: yes, 2: no}, asks: {tookPart: {weeks: 52}}}");
    }
    questions.forEach(line -> lines.add("  " + line));
    lines.add("");
    lines.add("# What is known of all residents of the city, such as from a census. Weights are changed until it is met.");
    lines.add("# margins:");
    lines.add("#   sex: {female: 0.51, male: 0.49}");
    lines.add("#   age: {15-29: 0.2, 30-44: 0.27, 45-59: 0.24, 60-69: 0.17, 70+: 0.12}");
    lines.add("# trim: 5   # no weight may be more than five times the mean");
    return String.join("\n", lines) + "\n";
  }
}
