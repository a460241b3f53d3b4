package canyu.process;

import canyu.parameter.About;
import java.util.List;

/** All weekly processes, in the order in which a week goes. */
public record Processes(
    @About("0 · what rests on residents' data and eyes") BigData bigData,
    @About("1 · which channel suits, and what news arrives") Channels channels,
    @About("2 · who learns and who forgets") Information information,
    @About("3 · which public issues arise") Issues issues,
    @About("4 · who is willing and who takes part") Participation participation,
    @About("5 · who is answered") Service service,
    @About("6 · which data leak") Incidents incidents,
    @About("7 · how attitudes settle") Attitudes attitudes) {

  /** The same where nothing leaks but what a scenario sets. */
  public Processes onlyScheduledIncidents() {
    return new Processes(bigData,
        channels, information, issues, participation, service, incidents.onlyScheduled(), attitudes);
  }

  /** The processes in their weekly order, with the end of the week after them. */
  public List<WeeklyProcess> inOrder() {
    return List.of(
        bigData, channels, information, issues, participation, service, incidents, attitudes, new Visibility());
  }
}
