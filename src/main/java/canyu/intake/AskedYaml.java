package canyu.intake;

import canyu.dataset.NumberText;
import canyu.indicator.AskedAbout;
import canyu.parameter.Names;
import java.util.stream.Collectors;

/** What a question is about, as files say it. */
final class AskedYaml {

  private AskedYaml() {}

  static String of(AskedAbout asked) {
    if (asked instanceof AskedAbout.TookPart took) {
      return "{tookPart: {weeks: " + took.weeks() + "}}";
    }
    if (asked instanceof AskedAbout.Level level) {
      return "{level: {of: " + Names.camel(level.of()) + ", cuts: "
          + level.cuts().stream().map(NumberText::text).collect(Collectors.joining(", ", "[", "]")) + "}}";
    }
    return Names.decapitalised(asked.getClass());
  }
}
