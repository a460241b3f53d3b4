package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.AskedSurvey;
import canyu.calibration.survey.Wave;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who was asked again in which survey, as far as surveys can be named so. */
record PanelCheck(
    List<AskedSurvey> surveys, Map<String, Calibration.FurtherSurvey> further, BiConsumer<String, String> refuse) {

  Panels panels() {
    Map<String, Panels.Link> links = new LinkedHashMap<>();
    further.forEach((name, each) -> each.panel().ifPresent(panel ->
        link(name, panel).ifPresent(link -> links.put(name, link))));
    return new Panels(links);
  }

  private Optional<Panels.Link> link(String name, Calibration.Panel panel) {
    String path = Calibration.placeOfFurther(name) + ".panel";
    Wave mine = wave(name).orElseThrow();
    Optional<Wave> earlier = wave(panel.of()).filter(each -> each.week() < mine.week());
    if (earlier.isEmpty()) {
      refuse.accept(path + ".of", path + ".of must name a survey of an earlier week, but is '" + panel.of() + "'");
      return Optional.empty();
    }
    int most = Math.min(mine.respondents(), earlier.get().respondents());
    if (panel.people() > most) {
      refuse.accept(path + ".people", path + ".people must be at most " + most + ", the respondents of the smaller survey, but is "
          + panel.people());
      return Optional.empty();
    }
    return Optional.of(new Panels.Link(panel.of(), panel.correlation() * panel.people()
        / Math.sqrt((double) mine.respondents() * earlier.get().respondents())));
  }

  private Optional<Wave> wave(String name) {
    return surveys.stream().map(AskedSurvey::wave).filter(each -> each.name().equals(name)).findFirst();
  }
}
