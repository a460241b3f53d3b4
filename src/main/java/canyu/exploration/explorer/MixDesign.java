package canyu.exploration.explorer;

import canyu.calibration.inference.problem.RandomStream;
import canyu.exploration.emulator.SpaceFilling;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Mixes to learn from. They fill the space of all, from doing little to doing nearly everything; as people choose, half of
 * what is done is done at full strength, and half of it as early as it may begin.
 *
 * @param pieces what they are made of
 */
record MixDesign(List<Piece> pieces) {

  private static final int LEAST = 120;
  private static final int MOST = 240;
  private static final int PER_COORDINATE = 4;
  private static final double USUAL = 0.5;
  private static final int STEPS = 100;

  /** How many there are: more where more may be chosen. */
  int size() {
    return Math.min(MOST, Math.max(LEAST, PER_COORDINATE * 2 * pieces.size()));
  }

  /** So many different mixes, each of which does something, or fewer where there are not as many. */
  List<Mix> mixes(int number, RandomStream luck) {
    Map<String, Mix> different = SpaceFilling.points(2 * pieces.size() + 1, luck).limit(2L * number).map(this::mix)
        .filter(mix -> !mix.doses().isEmpty())
        .collect(Collectors.toMap(Mix::key, mix -> mix, (one, same) -> one, LinkedHashMap::new));
    return different.values().stream().limit(number).toList();
  }

  /** The mix at a point, whose last coordinate is the share of what may be done that is left out on average. */
  private Mix mix(double[] point) {
    double left = point[2 * pieces.size()];
    List<Dose> doses = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      if (point[2 * k] >= left) {
        doses.add(new Dose(k, strength((point[2 * k] - left) / (1 - left)), start(pieces.get(k), point[2 * k + 1]), 0));
      }
    }
    return new Mix(doses);
  }

  private static double strength(double at) {
    return at >= USUAL ? 1 : (1 + Math.floor(at / USUAL * STEPS)) / STEPS;
  }

  private static int start(Piece piece, double at) {
    return at >= USUAL ? piece.first() : piece.first() + (int) Math.floor(at / USUAL * (piece.last() - piece.first() + 1));
  }
}
