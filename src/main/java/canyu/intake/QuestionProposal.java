package canyu.intake;

import canyu.dataset.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Proposes which columns are questions of which the model knows something. */
final class QuestionProposal {

  private static final int LONGEST_SCALE = 11;
  private static final int MOST_OTHERS = 40;
  private static final String ONCE = "52";

  private final Hints hints;
  private final List<String> lines = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();

  QuestionProposal(Hints hints) {
    this.hints = hints;
  }

  /** The lines of {@code questions:}, then those of columns that were not recognised. */
  List<String> lines(Iterable<SeenValues> columns) {
    for (SeenValues column : columns) {
      Optional<String> line = known(column).or(() -> tookPart(column)).or(() -> level(column));
      line.ifPresentOrElse(found -> add(column, found), () -> others.add(column.variable().name()));
    }
    List<String> all = new ArrayList<>(lines);
    if (!others.isEmpty()) {
      all.add("# Not recognised, and not used: " + FlowYaml.comment(String.join(", ", others.subList(0, Math.min(MOST_OTHERS, others.size()))))
          + (others.size() > MOST_OTHERS ? " and " + (others.size() - MOST_OTHERS) + " more" : ""));
    }
    return all;
  }

  /** The first column of a kind is proposed, the next ones stand behind it in comments. */
  private void add(SeenValues column, String line) {
    String key = line.substring(0, line.indexOf(':'));
    String label = column.variable().label();
    lines.add("# " + FlowYaml.comment(column.variable().name() + (label.isEmpty() ? "" : ": " + label)));
    lines.add(asked.add(key) ? line : "# or: " + line);
  }

  private static Phrase about(SeenValues column) {
    return Phrase.of(column.variable().label().isEmpty() ? column.variable().name() : column.variable().label());
  }

  /** A question that every survey may ask: all of its answers must be recognised, and two at least. */
  private Optional<String> known(SeenValues column) {
    return hints.known().entrySet().stream().filter(each -> about(column).match(each.getValue().about()) > 0)
        .flatMap(each -> answers(column, each.getValue()).map(words -> each.getKey() + ": " + coded(column, words, Map.of())).stream())
        .findFirst();
  }

  private Optional<Map<String, String>> answers(SeenValues column, Hints.Known known) {
    Map<String, String> words = new LinkedHashMap<>();
    SeenValues all = withWhoDoNotKnow(column, known);
    for (String value : all.answers()) {
      Phrase.of(all.meaning(value)).best(known.answers()).ifPresent(word -> words.put(value, word));
    }
    boolean whole = words.size() == all.answers().size() && new HashSet<>(words.values()).size() > 1;
    return whole && column.speaks() ? Optional.of(words) : Optional.empty();
  }

  /** Where not to know is an answer, it is not missing. */
  private SeenValues withWhoDoNotKnow(SeenValues column, Hints.Known known) {
    List<String> answers = new ArrayList<>(column.answers());
    column.missing().keySet().stream().filter(value -> !column.variable().missing().has(value)
        && Phrase.of(column.meaning(value)).best(known.answers()).isPresent()).forEach(answers::add);
    return new SeenValues(column.variable(), answers, column.missing());
  }

  private Optional<String> tookPart(SeenValues column) {
    boolean acts = about(column).match(hints.tookPart()) > 0;
    Map<String, String> words = new LinkedHashMap<>();
    column.answers().forEach(value -> {
      Phrase meaning = Phrase.of(column.meaning(value));
      int low = meaning.match(hints.low());
      int high = meaning.match(hints.high());
      if (low != high) {
        words.put(value, low > high ? "no" : "yes");
      }
    });
    if (!acts || words.size() != 2 || column.answers().size() != 2 || new HashSet<>(words.values()).size() < 2) {
      return Optional.empty();
    }
    Optional<String> weeks = about(column).best(hints.weeks());
    return Optional.of("tookPart: " + coded(column, words, Map.of("asks", "{tookPart: {weeks: " + weeks.orElse(ONCE) + "}}"))
        + (weeks.isPresent() ? "" : "   # CHECK: within how many weeks"));
  }

  private Optional<String> level(SeenValues column) {
    Optional<String> attitude = about(column).best(hints.levels());
    int replies = column.answers().size();
    if (attitude.isEmpty() || replies < 2 || replies > LONGEST_SCALE || !column.answers().stream().allMatch(SeenValues::isNumber)) {
      return Optional.empty();
    }
    boolean falls = falls(column);
    List<String> rising = new ArrayList<>(column.answers());
    if (falls) {
      Collections.reverse(rising);
    }
    Map<String, String> words = new LinkedHashMap<>();
    rising.forEach(value -> words.put(value, SeenValues.isNumber(column.meaning(value)) ? "level" + value : PlainWord.of(column.meaning(value))));
    if (new HashSet<>(words.values()).size() < replies) {
      return Optional.empty();
    }
    List<String> cuts = IntStream.range(1, replies).mapToObj(k -> NumberText.text(Math.rint(1_000.0 * k / replies) / 1_000)).toList();
    Map<String, String> more = new LinkedHashMap<>();
    more.put("asks", "{level: {of: " + attitude.get() + ", cuts: [" + String.join(", ", cuts) + "]}}");
    more.put("replies", FlowYaml.list(List.copyOf(words.values())));
    String key = hints.known().containsKey(attitude.get()) ? attitude.get() + "Level" : attitude.get();
    return Optional.of(key + ": " + coded(column, words, more)
        + (isSure(column) ? "" : "   # CHECK: replies must be from the lowest to the highest"));
  }

  private boolean falls(SeenValues column) {
    Phrase first = Phrase.of(column.meaning(column.answers().get(0)));
    Phrase last = Phrase.of(column.meaning(column.answers().get(column.answers().size() - 1)));
    return first.match(hints.high()) > first.match(hints.low()) && last.match(hints.low()) >= last.match(hints.high());
  }

  private boolean isSure(SeenValues column) {
    Phrase first = Phrase.of(column.meaning(column.answers().get(0)));
    Phrase last = Phrase.of(column.meaning(column.answers().get(column.answers().size() - 1)));
    return first.match(hints.low()) > first.match(hints.high()) && last.match(hints.high()) > last.match(hints.low())
        || falls(column);
  }

  private String coded(SeenValues column, Map<String, String> words, Map<String, String> more) {
    Map<String, String> parts = new LinkedHashMap<>();
    Map<String, String> missing = new LinkedHashMap<>(column.missing());
    missing.keySet().removeAll(words.keySet());
    parts.put("column", FlowYaml.text(column.variable().name()));
    parts.put("values", FlowYaml.map(words));
    if (!missing.isEmpty()) {
      parts.put("missing", FlowYaml.map(missing));
    }
    if (!more.isEmpty() && !column.variable().label().isEmpty()) {
      String language = column.variable().label().codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
      parts.put("wording", "{" + language + ": " + FlowYaml.text(column.variable().label()) + "}");
    }
    parts.putAll(more);
    return FlowYaml.raw(parts);
  }
}
