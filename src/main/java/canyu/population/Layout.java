package canyu.population;

import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Lays out the communities of a city: how large, where, in what housing, with which channels and programmes. */
final class Layout {

  private static final int CHANNELS = Channel.values().length;
  private static final float BELOW_ONE = Math.nextDown(1f);

  private Layout() {}

  /** Communities one district after the other, of equal size to within one resident. */
  static List<Community> of(Frame frame, Start start, int residents, int count, Chance chance) {
    int[] places = places(frame, count, chance);
    int housingTypes = frame.housing().size();
    float[][] channels = new float[CHANNELS][];
    Arrays.setAll(channels, channel -> ranks(count, chance, Draw.CHANNEL_RANK, channel));
    float[] programme = ranks(count, chance, Draw.PROGRAMME_RANK, 0);
    List<Community> communities = new ArrayList<>(count);
    for (int c = 0; c < count; c++) {
      communities.add(new Community(c, upTo(c, residents, count), upTo(c + 1, residents, count),
          places[c] / housingTypes, places[c] % housingTypes, rankOf(c, channels), programme[c] < start.programme()));
    }
    return List.copyOf(communities);
  }

  /** District and housing of every community; housing types there and back, so that both meet their shares closely. */
  private static int[] places(Frame frame, int count, Chance chance) {
    double[] districts = weights(frame.districts());
    double[] housing = weights(frame.housing());
    int[] walk = walk(districts.length, housing.length);
    double[] weights = Arrays.stream(walk)
        .mapToDouble(place -> districts[place / housing.length] * housing[place % housing.length])
        .toArray();
    int[] counts = Systematic.counts(weights, count, Chance.open(chance.stream(Draw.NEIGHBOURHOOD, 0), 0));
    int[] places = new int[count];
    int filled = 0;
    for (int step = 0; step < walk.length; step++) {
      Arrays.fill(places, filled, filled + counts[step], walk[step]);
      filled += counts[step];
    }
    return places;
  }

  private static int[] walk(int districts, int housingTypes) {
    int[] walk = new int[districts * housingTypes];
    for (int step = 0; step < walk.length; step++) {
      int district = step / housingTypes;
      int housing = step % housingTypes;
      walk[step] = district * housingTypes + (district % 2 == 0 ? housing : housingTypes - 1 - housing);
    }
    return walk;
  }

  private static double[] weights(Map<String, Double> shares) {
    return shares.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Stratified ranks: whatever the coverage, the share of ranks below it differs by less than one community. */
  private static float[] ranks(int count, Chance chance, Draw draw, int option) {
    int[] order = Shuffle.upTo(count, chance.stream(draw, 0, 2 * option));
    long luck = chance.stream(draw, 0, 2 * option + 1);
    float[] ranks = new float[count];
    for (int c = 0; c < count; c++) {
      ranks[c] = Math.min(BELOW_ONE, (float) ((order[c] + Chance.open(luck, c)) / count));
    }
    return ranks;
  }

  private static float[] rankOf(int community, float[][] channels) {
    float[] ranks = new float[CHANNELS];
    for (int channel = 0; channel < CHANNELS; channel++) {
      ranks[channel] = channels[channel][community];
    }
    return ranks;
  }

  private static int upTo(int community, int residents, int count) {
    return (int) ((long) community * residents / count);
  }
}
