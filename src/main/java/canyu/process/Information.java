package canyu.process;

import static canyu.process.WeeklyProcess.up;

import canyu.city.Bits;
import canyu.city.Chance;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.parameter.About;
import java.util.Arrays;

/** Process 2: residents learn of big-data governance from channels, ties and campaigns, and forget it. */
@About("Residents learn of governance from channels, from people they know and from campaigns, and forget it again")
public record Information(
    @About(value = "share of the news reaching a resident that is taken in", unit = "share", min = 0, max = 1)
    double attention,
    @About(value = "share of the informed who forget in a week", unit = "share per week", min = 0, max = 1)
    double forgetting,
    @About(value = "chance to learn from one informed tie in a week", unit = "share per week", min = 0, max = 1)
    double wordOfMouth,
    @About(value = "share of residents with full access whom a full campaign reaches in a week",
        unit = "share per week", min = 0, max = 1)
    double campaignReach,
    @About(value = "rise of identity when a campaign reaches a resident", unit = "share of the way to 1",
        min = 0, max = 1)
    double campaignGain,
    @About(value = "rise of identity in a week of full work for belonging", unit = "share of the way to 1",
        min = 0, max = 1)
    double belongingGain,
    @About(value = "rise of digital literacy in a week of full training", unit = "share of the way to 1",
        min = 0, max = 1)
    double trainingGain,
    @About(value = "rise of trust in a week in which everything is disclosed and all news reaches a resident",
        unit = "share of the way to 1", min = 0, max = 1)
    double transparency)
    implements WeeklyProcess {

  @Override
  public void run(Week week) {
    float[] untold = WeeklyProcess.untold(wordOfMouth, week.ties().largestDegree());
    week.forEachCommunity(community -> {
      campaign(week, community);
      learnAndForget(week, community, untold);
      belong(week, community);
      disclose(week, community);
      train(week, community);
    });
  }

  private void campaign(Week week, Community community) {
    Residents residents = week.residents();
    long stream = week.stream(Draw.CAMPAIGNED);
    float reach = (float) campaignReach * week.levers().level(Lever.CAMPAIGN, community);
    if (reach == 0) {
      Arrays.fill(residents.campaigned, community.from(), community.to(), false);
      return;
    }
    for (int i = community.from(); i < community.to(); i++) {
      residents.campaigned[i] = Chance.uniform(stream, i) < reach * (0.5f + 0.5f * residents.access[i]);
    }
  }

  private void learnAndForget(Week week, Community community, float[] untold) {
    Residents residents = week.residents();
    Ties ties = week.ties();
    long stream = week.stream(Draw.LEARNS_OR_FORGETS);
    float taken = (float) attention;
    float remembered = (float) (1 - forgetting);
    for (int i = community.from(); i < community.to(); i++) {
      float learns = 1 - (1 - taken * residents.exposure[i]) * untold[ties.informed(i)];
      float knows = Bits.choose(residents.informed[i] ? 1 : 0, remembered, learns);
      residents.informed[i] = Bits.above(knows, Chance.uniform(stream, i)) != 0 | residents.campaigned[i];
    }
  }

  private void belong(Week week, Community community) {
    Residents residents = week.residents();
    LeverLevels levers = week.levers();
    float gain = (float) belongingGain * levers.level(Lever.BELONGING, community);
    float told = levers.level(Lever.CAMPAIGN, community) > 0 ? (float) campaignGain : 0;
    if (gain == 0 && told == 0) {
      return;
    }
    for (int i = community.from(); i < community.to(); i++) {
      float identity = residents.campaigned[i] ? up(residents.identity[i], told) : residents.identity[i];
      residents.identity[i] = up(identity, gain);
    }
  }

  /** What is opened and reaches residents earns their trust. */
  private void disclose(Week week, Community community) {
    Residents residents = week.residents();
    float gain = (float) transparency * week.levers().level(Lever.DISCLOSURE, community);
    if (gain == 0) {
      return;
    }
    for (int i = community.from(); i < community.to(); i++) {
      residents.trust[i] = up(residents.trust[i], gain * residents.exposure[i]);
    }
  }

  private void train(Week week, Community community) {
    Residents residents = week.residents();
    float gain = (float) trainingGain * week.levers().level(Lever.TRAINING, community);
    if (gain == 0) {
      return;
    }
    for (int i = community.from(); i < community.to(); i++) {
      float lacking = 1 - residents.literacy[i];
      residents.literacy[i] += gain * lacking * lacking;
    }
  }
}
