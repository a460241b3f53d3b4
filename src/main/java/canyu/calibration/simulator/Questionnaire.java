package canyu.calibration.simulator;

import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.calibration.targets.Targets;
import canyu.city.City;
import canyu.indicator.Interview;
import canyu.indicator.Recollection;
import canyu.indicator.Remembered;
import canyu.indicator.Reply;
import java.util.List;
import java.util.Map;

/**
 * What is asked in one run.
 *
 * @param targets what is to be met
 * @param cuts the cut points of scales where they are others than the survey's file says, by question
 */
record Questionnaire(Targets targets, Map<String, List<Double>> cuts) {

  /** What residents must remember of what they did, to be asked in a survey. */
  List<Remembered> remembered(Wave wave) {
    return targets.remembered(wave);
  }

  /** What a city answers that is asked in a survey, by subgroup. */
  Map<Subgroup, Map<Reply, Double>> said(Wave wave, City city, int week, Recollection recollection) {
    return targets.said(wave, new Interview(city, week, recollection, cuts));
  }
}
