package canyu.exploration.optimisation.objective;

import canyu.exploration.optimisation.space.Mix;
import java.util.List;

/** Some futures in which mixes are tried. Every mix meets the same, so that mixes are compared and not luck. */
public interface Futures {

  /** What mixes come to, in their order; the same mix comes to the same whenever it is asked. */
  List<Trial> of(List<Mix> mixes);
}
