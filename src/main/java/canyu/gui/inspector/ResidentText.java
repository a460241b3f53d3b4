package canyu.gui.inspector;

import canyu.gui.look.FactTable;
import canyu.gui.look.WindowWords;
import canyu.laboratory.Entry;
import canyu.laboratory.ResidentLife;
import canyu.language.Numbers;
import canyu.parameter.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A resident in words, in two lives.
 *
 * @param otherName the key of the name of the other life
 */
record ResidentText(WindowWords words, ResidentLife policy, ResidentLife other, String otherName) {

  private static final int MOST_WEEKS = 60;

  /** Who they are, which no policy changes. */
  String person() {
    ResidentLife.Person person = policy.person();
    return "<b style='font-size:13px'>"
        + WindowWords.escaped(words.text("resident.title", words.count(policy.resident() + 1L)))
        + "</b><br>" + WindowWords.escaped(words.text("resident.person", words.group("sex", person.sex()), person.age(),
            words.group("education", Names.snake(person.education())),
            person.community(), words.group("district", person.district()), words.group("housing", person.housing()),
            person.ties()));
  }

  /** What became of them. */
  String facts() {
    return new FactTable(words, otherName)
        .row(words.text("resident.wish"), wish(policy), wish(other))
        .row(words.text("resident.acts"), words.count(policy.acts()), words.count(other.acts()))
        .row(words.text("resident.channel"), channel(policy), channel(other))
        .row(words.text("resident.issue"), issue(policy), issue(other))
        .row(words.text("resident.informed"), yes(policy.informed()), yes(other.informed()))
        .row(words.text("resident.data"), data(policy), data(other))
        .row(words.text("indicator.trust"), level(policy.mind().trust()), level(other.mind().trust()))
        .row(words.text("indicator.concern"), level(policy.mind().concern()), level(other.mind().concern()))
        .row(words.text("indicator.efficacy"), level(policy.mind().efficacy()), level(other.mind().efficacy()))
        .row(words.text("indicator.satisfaction"), level(policy.mind().satisfaction()),
            level(other.mind().satisfaction()))
        .row(words.text("indicator.identity"), level(policy.mind().identity()), level(other.mind().identity()))
        .html();
  }

  /** How the wish to take part adds up under the policy. */
  String balance() {
    ResidentLife.Wish wish = policy.wish();
    double against = wish.barriers().stream().mapToDouble(Double::doubleValue).sum();
    return "<span style='color:#6b7280'>" + WindowWords.escaped(words.text("resident.balance", level(wish.base()),
        signed(wish.norm()), signed(wish.trust()), signed(wish.taste()), signed(-against), signed(wish.utility())))
        + "</span>";
  }

  private String signed(double number) {
    return (number < 0 ? "−" : "+") + words.decimals(Math.abs(number), 2);
  }

  /** What they did and what came back, the last things first. */
  String past() {
    Map<Integer, String[]> weeks = new TreeMap<>(Comparator.reverseOrder());
    note(weeks, policy.past(), 0);
    note(weeks, other.past(), 1);
    FactTable table = new FactTable(words, otherName);
    weeks.entrySet().stream().limit(MOST_WEEKS).forEach(week ->
        table.row(words.text("bar.week", week.getKey()), week.getValue()[0], week.getValue()[1]));
    return weeks.isEmpty() ? "<span style='color:#6b7280'>" + WindowWords.escaped(words.text("resident.nothing")) + "</span>"
        : table.html();
  }

  private void note(Map<Integer, String[]> weeks, List<Entry> past, int life) {
    past.forEach(entry -> weeks.computeIfAbsent(entry.week(), week -> new String[] {"", ""})[life] =
        entry.notes().stream().map(note -> words.of("note", note))
            .collect(Collectors.joining(words.text("format.comma"))));
  }

  private String wish(ResidentLife life) {
    double spare = life.wish().utility();
    return life.wish().reason()
        .map(reason -> words.text("resident.unwilling", words.of("barrier", reason), words.decimals(-spare, 2)))
        .orElseGet(() -> words.text("resident.willing", words.decimals(spare, 2)));
  }

  private String channel(ResidentLife life) {
    return life.channel().map(words::of).orElseGet(() -> words.text("channel.none"));
  }

  private String issue(ResidentLife life) {
    return life.issue().map(issue -> words.text("resident.case", words.of("agency", issue.agency()),
        words.of("stage", issue.stage()), issue.waiting())).orElseGet(() -> Numbers.NONE);
  }

  private String data(ResidentLife life) {
    return words.text(life.enrolled() ? "resident.shares" : life.providesData() ? "resident.wouldShare"
        : "resident.wouldNotShare");
  }

  private String yes(boolean holds) {
    return words.text(holds ? "yes" : "no");
  }

  private String level(double level) {
    return words.decimals(level, 2);
  }
}
