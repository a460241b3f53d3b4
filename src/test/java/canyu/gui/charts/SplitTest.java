package canyu.gui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.gui.SmallCity;
import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import canyu.laboratory.Laboratory;
import canyu.scenario.definition.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The charts of the window tell those groups apart that the lessons speak of. */
class SplitTest {

  @Test
  void everyKindOfGroupCanBeToldApart() {
    try (Laboratory city = new Laboratory(SmallCity.scenario(), Scenario.STATUS_QUO)) {
      WindowWords words = new WindowWords(Locale.ENGLISH);

      assertThat(Split.all(city)).extracting(split -> split.name(words))
          .startsWith("everybody", "by sex", "by age", "by education", "by district");
    }
  }

  @Test
  void aLineOfEachGroupIsItsIndicatorInEachLife() {
    try (Laboratory city = new Laboratory(SmallCity.scenario(), Scenario.STATUS_QUO)) {
      city.playTo(2);
      Split ages = new Split(Optional.of("age"));
      List<String> groups = ages.groups(city);

      List<Line> lines = ages.lines(city);

      assertThat(groups).hasSizeGreaterThan(3).allMatch(name -> name.startsWith("age:")).endsWith("age:70+");
      assertThat(lines).hasSize(2 * groups.size());
      for (int k = 0; k < groups.size(); k++) {
        int group = city.arm().groups().names().indexOf(groups.get(k));
        assertThat((Double) lines.get(2 * k).values().of(Indicator.WILLING, 2))
            .isEqualTo((Double) city.statusQuo().indicator(Indicator.WILLING, group, 2));
        assertThat((Double) lines.get(2 * k + 1).values().of(Indicator.WILLING, 1))
            .isEqualTo((Double) city.arm().indicator(Indicator.WILLING, group, 1));
        assertThat(lines.get(2 * k).ink()).isEqualTo(lines.get(2 * k + 1).ink()).isEqualTo(ages.ink(k));
      }
    }
  }
}
