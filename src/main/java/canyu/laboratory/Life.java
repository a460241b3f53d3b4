package canyu.laboratory;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.LeverLevels;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.draw.Parameters;
import canyu.simulation.ParticipationModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One of the two lives of a city: how it is now, how it came to be so, and whom one can ask. */
public final class Life {

  private final ParticipationModel model;
  private final Parameters parameters;
  private final EventLog log;

  Life(ParticipationModel model, Parameters parameters) {
    this.model = model;
    this.parameters = parameters;
    this.log = new EventLog(model.city(), parameters.processes().service());
  }

  void begin() {
    model.atEndOfEachWeek(() -> log.write(model.week()));
    model.start();
  }

  ParticipationModel model() {
    return model;
  }

  /** The week lived through last; 0 before the first. */
  public int week() {
    return model.week().number();
  }

  /** The city at the end of the week; its columns change with every week and must only be read. */
  public City city() {
    return model.city();
  }

  /** The levers of the week. */
  public LeverLevels levers() {
    return model.week().levers();
  }

  /** The groups for which there are indicators; number 0 is the whole city. */
  public Groups groups() {
    return model.trajectory().groups();
  }

  /** An indicator of the whole city in a week, 0 to {@link #week()}; NaN where it is not defined. */
  public double indicator(Indicator indicator, int week) {
    return indicator(indicator, Groups.CITY, week);
  }

  /** An indicator of a group in a week, 0 to {@link #week()}; NaN where it is not defined. */
  public double indicator(Indicator indicator, int group, int week) {
    if (week < 0 || week > week()) {
      throw new IllegalArgumentException("week must be between 0 and " + week() + ", but is " + week);
    }
    return model.trajectory().value(indicator, group, week);
  }

  /** An indicator of a group in all weeks so far, week 0 first. */
  public double[] series(Indicator indicator, int group) {
    return IntStream.rangeClosed(0, week()).mapToDouble(week -> indicator(indicator, group, week)).toArray();
  }

  /** One resident as they are at the end of this week. */
  public ResidentLife resident(int resident) {
    return ResidentLife.of(model.week(), parameters.processes(), resident, log.past(resident));
  }

  /** One community as it is at the end of this week. */
  public CommunityLife community(Community community) {
    return CommunityLife.of(model.week(), community, log.incidentsIn(community));
  }

  /** The week in which an incident struck a community last; none if none did since week 1. */
  public OptionalInt lastStruck(Community community) {
    return log.lastStruck(community);
  }

  /** The residents whom an incident hit, who heard of one or who came to believe a rumour this week, in order of their numbers. */
  public int[] toldThisWeek() {
    return log.told(week());
  }

  /** The ties along which news of an incident or a rumour may have come this week: from those who were told last week. */
  public List<Word> wordsThisWeek() {
    return log.words(week());
  }

  /**
   * News of an incident, or a rumour, that may have gone from one resident to another.
   *
   * @param from who was told the week before
   * @param to who heard of it this week
   */
  public record Word(int from, int to) {}
}
