package canyu.gui.inspector;

import canyu.city.Agency;
import canyu.city.Channel;
import canyu.gui.look.FactTable;
import canyu.gui.look.WindowWords;
import canyu.laboratory.CommunityLife;

/**
 * A community in words, in two lives.
 *
 * @param otherName the key of the name of the other life
 */
record CommunityText(WindowWords words, CommunityLife policy, CommunityLife other, String otherName) {

  /** Which one it is. */
  String title() {
    return "<b style='font-size:13px'>" + WindowWords.escaped(words.text("community.name", policy.number(),
        words.group("district", policy.district()))) + "</b><br>"
        + WindowWords.escaped(words.text("community.what", words.group("housing", policy.housing()),
            words.count(policy.residents()), words.text(policy.programme() ? "community.programme"
                : "community.noProgramme")));
  }

  /** How it goes, its channels, and the queues of its agencies. */
  String facts() {
    FactTable table = new FactTable(words, otherName)
        .row(words.text("indicator.participation"), words.percent(policy.participation()),
            words.percent(other.participation()))
        .row(words.text("indicator.willing"), words.percent(policy.willing()), words.percent(other.willing()))
        .row(words.text("community.record"), words.percent(policy.record()), words.percent(other.record()))
        .row(words.text("community.enrolled"), words.count(policy.enrolled()), words.count(other.enrolled()))
        .row(words.text("community.incidents"), words.count(policy.incidents()), words.count(other.incidents()));
    policy.attitudes().forEach((attitude, mean) -> table.row(words.of("indicator", attitude), words.decimals(mean, 2),
        words.decimals(other.attitudes().get(attitude), 2)));
    table.part(words.text("community.channels"));
    for (Channel channel : Channel.values()) {
      table.row(WindowWords.capitalised(words.of(channel)), has(policy, channel), has(other, channel));
    }
    table.part(words.text("community.queues"));
    for (Agency agency : Agency.values()) {
      table.row(WindowWords.capitalised(words.of("agency", agency)), queue(policy.agencies().get(agency)),
          queue(other.agencies().get(agency)));
    }
    return table.html();
  }

  private String has(CommunityLife life, Channel channel) {
    return words.text(life.channels().contains(channel) ? "yes" : "no");
  }

  private String queue(CommunityLife.Desk desk) {
    return words.text("community.queue", desk.queued(), words.decimals(desk.capacity(), 1), desk.misrouted());
  }
}
