package canyu.report.run;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Trend;
import canyu.indicator.Trajectory;
import canyu.report.words.Dates;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.event.Event;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far arms are apart soon after an event, where that is over by the last weeks, of which all else is told. */
record PeakText(RunResults results, Labels labels) {

  /** So many times as large as in the last weeks a difference must have been to be told. */
  private static final double MUCH = 2;

  /** What an arm changes in a week. */
  private record Peak(String arm, int week, Effect95 change) {

    double size() {
      return Math.abs(change.value());
    }
  }

  Optional<String> sentence() {
    OptionalInt event = firstEvent();
    return event.isPresent() && event.getAsInt() <= results.scenario().time().weeks() - Trajectory.LAST_WEEKS
        ? largestSince(event.getAsInt()).filter(this::isNews).map(this::told) : Optional.empty();
  }

  private OptionalInt firstEvent() {
    return Stream.concat(Stream.of(results.comparison().reference()), results.arms().stream())
        .flatMap(arm -> results.scenario().plan(arm).events().stream()).mapToInt(Event::week).min();
  }

  private Optional<Peak> largestSince(int week) {
    return results.arms().stream().flatMap(arm -> since(week, arm)).max(Comparator.comparingDouble(Peak::size));
  }

  private Stream<Peak> since(int week, String arm) {
    Trend course = results.comparison().course(arm, first().indicator(), first().group());
    return IntStream.range(0, course.weeks().length)
        .filter(k -> course.weeks()[k] >= week && Double.isFinite(course.mean()[k]))
        .mapToObj(k -> new Peak(arm, course.weeks()[k], new Effect95(course.mean()[k], course.low()[k], course.high()[k])));
  }

  private boolean isNews(Peak peak) {
    double matter = results.scenario().matter(first().outcome());
    return peak.size() > matter && peak.size() > MUCH * Math.abs(first().effect(peak.arm()).difference());
  }

  private String told(Peak peak) {
    return labels.text("answer.peak", labels.of(first().outcome()), labels.quoted(peak.arm()),
        Dates.of(results.scenario(), labels).brief(peak.week()),
        labels.change(first().indicator(), peak.change().times(Effect95.factor(first().indicator()))),
        labels.change(first().indicator(), Effect95.of(first().indicator(), first().effect(peak.arm()))),
        labels.numbers().count(Trajectory.LAST_WEEKS));
  }

  private OutcomeEffects first() {
    return results.first();
  }
}
