package canyu.report.run;

import canyu.exploration.explorer.Piece;
import canyu.exploration.explorer.Repertoire;
import canyu.report.words.Labels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What mixes may be made of, as a page takes it. */
public record PieceWords(Repertoire repertoire, Labels labels) {

  /** Every countermeasure: its name, what it does, how a file has it, when it may begin, and what it costs from each week on. */
  public List<Map<String, Object>> content() {
    return IntStream.range(0, repertoire.pieces().size()).mapToObj(this::piece).toList();
  }

  private Map<String, Object> piece(int number) {
    Piece piece = repertoire.pieces().get(number);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", name(piece));
    said.put("does", labels.text("do." + piece.kind()));
    said.put("kind", piece.kind());
    said.put("settings", piece.settings());
    said.put("first", piece.first());
    said.put("last", piece.last());
    said.put("costs", Arrays.stream(repertoire.costs(number)).mapToObj(Math::rint).toList());
    return said;
  }

  /** Where there are several of a kind, each is that of an arm. */
  private String name(Piece piece) {
    String name = labels.text("countermeasure." + piece.kind());
    return repertoire.pieces().stream().filter(other -> other.kind().equals(piece.kind())).count() == 1 ? name
        : labels.text("explorer.name", name, labels.quoted(piece.arm()));
  }
}
