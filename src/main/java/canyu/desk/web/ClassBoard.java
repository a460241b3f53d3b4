package canyu.desk.web;

import canyu.desk.play.ClassRoom;
import canyu.desk.words.ClassWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a class is shown on the projector.
 *
 * @param addresses where pupils find their page, the likeliest first
 */
public record ClassBoard(ClassRoom room, List<String> addresses) {

  Map<String, Object> content(Locale language) {
    return new ClassWords(room, language).board(addresses);
  }
}
