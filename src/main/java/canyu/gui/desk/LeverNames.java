package canyu.gui.desk;

import canyu.city.Agency;
import canyu.city.Channel;
import canyu.city.Lever;
import canyu.gui.look.WindowWords;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What levers are called, what they do, and which belong together. */
public record LeverNames(WindowWords words) {

  /** The levers by what they do, under the key of the group's name. */
  public static Map<String, List<Lever>> groups() {
    Map<String, List<Lever>> groups = new LinkedHashMap<>();
    groups.put("levers.response", List.of(Lever.CLOSED_LOOP, Lever.DISCLOSURE, Lever.DECISION_QUALITY, Lever.CLARITY,
        Lever.INTEGRATION));
    groups.put("levers.people", List.of(Lever.CAMPAIGN, Lever.BELONGING, Lever.TRAINING, Lever.DEVICE_ACCESS,
        Lever.INFORMATION_CAPACITY));
    groups.put("levers.data", List.of(Lever.SECURITY, Lever.LEGAL_PROTECTION, Lever.SUPERVISION));
    groups.put("levers.issues", List.of(Lever.PREVENTION, Lever.MONITORING, Lever.CROWD_REPORTING));
    List<Lever> capacities = new ArrayList<>();
    for (Agency agency : Agency.values()) {
      capacities.add(agency.capacity());
    }
    groups.put("levers.capacity", capacities);
    for (Channel channel : Channel.values()) {
      groups.put("channel." + Names.camel(channel),
          List.of(channel.coverage(), channel.usability(), channel.reach(), channel.interactivity()));
    }
    return groups;
  }

  /** Its name within its group. */
  String inGroup(Lever lever) {
    for (Agency agency : Agency.values()) {
      if (agency.capacity() == lever) {
        return WindowWords.capitalised(words.of("agency", agency));
      }
    }
    return words.text("lever." + kind(lever));
  }

  /** Its name on its own. */
  public String alone(Lever lever) {
    for (Channel channel : Channel.values()) {
      if (kindOf(channel, lever) != null) {
        return words.text("lever.ofChannel", words.of(channel), inGroup(lever));
      }
    }
    return kind(lever).equals("capacity") ? words.text("lever.capacity", inGroup(lever)) : inGroup(lever);
  }

  /** What it does and through which mechanism. */
  public String sentence(Lever lever) {
    return words.text("leverDo." + kind(lever));
  }

  /** What the lever moves, whatever channel or agency it belongs to. */
  private static String kind(Lever lever) {
    for (Agency agency : Agency.values()) {
      if (agency.capacity() == lever) {
        return "capacity";
      }
    }
    for (Channel channel : Channel.values()) {
      String kind = kindOf(channel, lever);
      if (kind != null) {
        return kind;
      }
    }
    return Names.camel(lever);
  }

  private static String kindOf(Channel channel, Lever lever) {
    if (lever == channel.coverage()) {
      return "coverage";
    }
    if (lever == channel.usability()) {
      return "usability";
    }
    if (lever == channel.reach()) {
      return "reach";
    }
    return lever == channel.interactivity() ? "interactivity" : null;
  }
}
