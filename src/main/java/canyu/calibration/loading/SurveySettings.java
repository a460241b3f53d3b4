package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.simulator.SurveyModel;
import canyu.parameter.Digits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.ArithmeticUtils;

/** What a calibration changes in its scenario, so that the scenario itself refuses what does not fit. */
record SurveySettings(Calibration calibration) {

  /** Values that replace others, by path. */
  Map<String, String> byPath() {
    Calibration.Respondents respondents = calibration.respondents();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("seed", Long.toString(calibration.seed()));
    settings.put("population.residents", Integer.toString(respondents.residents()));
    respondents.communitySize().ifPresent(size -> settings.put("population.communitySize", size.toString()));
    respondents.dependence().ageEducation()
        .ifPresent(fall -> settings.put("population.ageEducation", Digits.of(fall)));
    respondents.burnIn().ifPresent(weeks -> settings.put("time.burnIn", weeks.toString()));
    List<Integer> asked = calibration.further().values().stream().map(Calibration.FurtherSurvey::week).toList();
    String often = Integer.toString(asked.stream().reduce(SurveyModel.LONGER_WEEKS, ArithmeticUtils::gcd));
    settings.put("time.recordCity", often);
    settings.put("time.recordGroups", often);
    settings.put("time.weeks", Integer.toString(
        SurveyModel.LONGER_WEEKS + asked.stream().mapToInt(Integer::intValue).max().orElse(0)));
    return settings;
  }
}
