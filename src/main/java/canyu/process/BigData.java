package canyu.process;

import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Lever;
import canyu.city.Week;
import canyu.parameter.About;

/**
 * What rests on residents: big data need data to prevent issues, to find them and to decide by them, and the public's
 * eyes need people who are active (Wang I.A and II.E, Chen 5.2, Ding 4.3).
 */
@About("What rests on data takes effect as far as residents share theirs; those who are active find issues of others")
public record BigData(
    @About(value = "share of prevention, monitoring and good decisions that rests on residents' data", unit = "share",
        min = 0, max = 1)
    double dataNeed,
    @About(value = "share of residents enrolled at which their data are half as good as everybody's would be at most",
        unit = "share", min = 0.001, max = 1)
    double dataHalf,
    @About(value = "share of open issues that the public finds in a week if all are active and crowd reporting is full",
        unit = "share per week", min = 0, max = 1)
    double crowdEyes)
    implements WeeklyProcess {

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> {
      Communities communities = week.communities();
      int c = community.index();
      communities.dataEffect[c] = (float) (1 - dataNeed + dataNeed * dataAtHand(week, community));
      float crowd = week.levers().level(Lever.CROWD_REPORTING, community);
      communities.eyes[c] = (float) crowdEyes * crowd * communities.active[c] / community.size();
    });
  }

  /** D of the model: how good the data are, 0 to 1; more of them help less and less, islands of them half as much. */
  private double dataAtHand(Week week, Community community) {
    double enrolled = (double) week.communities().enrolled[community.index()] / community.size();
    float integration = week.levers().level(Lever.INTEGRATION, community);
    return enrolled / (enrolled + dataHalf) * (0.5 + 0.5 * integration);
  }
}
