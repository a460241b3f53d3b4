package canyu.calibration.simulator;

import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Recollection;
import canyu.indicator.Reply;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The life of one city under the status quo, with the surveys that are done in it. Everybody is asked, so that only the luck of
 * the city is in the answers; what they will be asked about is watched from the first week on, and nothing else.
 */
final class SurveyedLife {

  private final Questionnaire questionnaire;
  private final List<Visit> visits;
  private final Replicate settled;

  /**
   * A survey that is done, in its own week or later.
   *
   * @param delay weeks after the week of the survey
   * @param recollection what residents know by then of what they did
   */
  private record Visit(Wave wave, int delay, Recollection recollection) {

    int week() {
      return wave.week() + delay;
    }
  }

  /**
   * Draws a city and lets it settle.
   *
   * @param questionnaire what is asked
   * @param drawn the status quo, with the parameters of the run
   * @param number of the city
   * @param delays how many weeks after its own each survey is done; 0 for its own week
   */
  SurveyedLife(Questionnaire questionnaire, List<Wave> waves, List<Integer> delays, LoadedScenario drawn, int number, Sweep sweep) {
    this.questionnaire = questionnaire;
    int residents = drawn.scenario().population().residents();
    this.visits = waves.stream().flatMap(wave -> delays.stream().map(delay -> new Visit(
        wave, delay, new Recollection(questionnaire.remembered(wave), residents, wave.week() + delay)))).toList();
    this.settled = new Replicate(drawn, number, sweep, this::watch);
  }

  private void watch(ParticipationModel model) {
    visits.stream().map(Visit::recollection).filter(recollection -> !recollection.isEmpty()).forEach(recollection ->
        model.atEndOfEachWeek(() -> recollection.note(model.city(), model.week().number())));
  }

  /** The city at the end of its burn-in. */
  Replicate settled() {
    return settled;
  }

  /** What is answered in all surveys, by how many weeks after its own each was done. */
  Map<Integer, Map<Subgroup, Map<Reply, Double>>> said() {
    Map<Integer, Map<Subgroup, Map<Reply, Double>>> said = new HashMap<>();
    visit(settled.settled(), 0, said);
    int last = visits.stream().mapToInt(Visit::week).max().orElse(0);
    if (last > 0) {
      ParticipationModel model = settled.begin(Policy.STATUS_QUO);
      watch(model);
      model.start();
      for (int week = 1; week <= last; week++) {
        model.step();
        visit(model.city(), week, said);
      }
    }
    return said;
  }

  private void visit(City city, int week, Map<Integer, Map<Subgroup, Map<Reply, Double>>> said) {
    visits.stream().filter(visit -> visit.week() == week).forEach(visit ->
        said.computeIfAbsent(visit.delay, any -> new HashMap<>())
            .putAll(questionnaire.said(visit.wave, city, week, visit.recollection)));
  }
}
