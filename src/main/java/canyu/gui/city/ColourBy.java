package canyu.gui.city;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the colour of a resident's dot says. */
public enum ColourBy {
  WILLING {
    @Override
    int shade(Residents residents, int resident, int week) {
      int diary = residents.diary[resident];
      return (diary & Diary.WILLING) != 0 ? 0 : 1 + Diary.reason(diary) % REASONS.size();
    }

    @Override
    public List<Shade> shades() {
      List<Shade> shades = new ArrayList<>(List.of(new Shade("shade.willing", Ink.LEAF.colour().getRGB())));
      for (Barrier barrier : Barrier.values()) {
        shades.add(new Shade("barrier." + Names.camel(barrier), REASONS.get(barrier.ordinal()).rgb()));
      }
      return shades;
    }
  },
  ACTIVE {
    @Override
    int shade(Residents residents, int resident, int week) {
      return residents.lastActive[resident] > week - WEEKS_OF_A_MONTH ? 1 : 0;
    }

    @Override
    public List<Shade> shades() {
      return List.of(new Shade("shade.notActive", Ink.PALE.rgb()), new Shade("shade.active", Ink.BLUE.rgb()));
    }
  },
  TRUST {
    @Override
    int shade(Residents residents, int resident, int week) {
      return step(residents.trust[resident]);
    }

    @Override
    public List<Shade> shades() {
      return scale(Ink.BLUE);
    }
  },
  CONCERN {
    @Override
    int shade(Residents residents, int resident, int week) {
      return step(residents.concern[resident]);
    }

    @Override
    public List<Shade> shades() {
      return scale(Ink.VERMILION);
    }
  },
  INFORMED {
    @Override
    int shade(Residents residents, int resident, int week) {
      return residents.informed[resident] ? 1 : 0;
    }

    @Override
    public List<Shade> shades() {
      return List.of(new Shade("shade.notInformed", Ink.PALE.rgb()), new Shade("shade.informed", Ink.GREEN.rgb()));
    }
  },
  ENROLLED {
    @Override
    int shade(Residents residents, int resident, int week) {
      return residents.enrolled[resident] ? 2 : (residents.diary[resident] & Diary.PROVIDES_DATA) != 0 ? 1 : 0;
    }

    @Override
    public List<Shade> shades() {
      return List.of(new Shade("shade.refusesData", Ink.PALE.rgb()),
          new Shade("shade.wouldGiveData", Ink.SKY.tint(0.55).getRGB()),
          new Shade("shade.enrolled", Ink.BLUE.rgb()));
    }
  },
  CHANNEL {
    @Override
    int shade(Residents residents, int resident, int week) {
      return 1 + residents.channel[resident];
    }

    @Override
    public List<Shade> shades() {
      List<Ink> inks = List.of(Ink.ORANGE, Ink.VERMILION, Ink.SKY, Ink.PURPLE, Ink.BLUE);
      return Stream.concat(Stream.of(new Shade("channel.none", Ink.PALE.rgb())),
          Stream.of(Channel.values()).map(channel ->
              new Shade("channel." + Names.camel(channel), inks.get(channel.ordinal()).rgb()))).toList();
    }
  };

  /** The colours of the reasons of the unwilling, in the order of {@link Barrier}. */
  public static final List<Ink> REASONS = List.of(Ink.PURPLE, Ink.ORANGE, Ink.SKY, Ink.VERMILION, Ink.BLUE);

  private static final int WEEKS_OF_A_MONTH = 4;
  private static final int STEPS = 5;

  /** The number in {@link #shades} of the colour that a resident has in a week. */
  abstract int shade(Residents residents, int resident, int week);

  /** All colours and what they say. */
  public abstract List<Shade> shades();

  private static int step(float level) {
    return Math.max(0, Math.min(STEPS - 1, (int) (STEPS * level)));
  }

  private static List<Shade> scale(Ink ink) {
    List<Shade> shades = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      shades.add(new Shade("shade.scale." + step, ink.tint(0.14 + 0.86 * step / (STEPS - 1)).getRGB()));
    }
    return shades;
  }

  /**
   * One colour of a legend.
   *
   * @param word the key of what it says in {@link WindowWords}
   */
  public record Shade(String word, int rgb) {}
}
