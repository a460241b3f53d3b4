package canyu.cli;

import canyu.parameter.VisibleText;
import java.io.PrintWriter;

/** Prints what the program says; nothing that it quotes can control the terminal. */
final class Screen extends PrintWriter {

  Screen(PrintWriter terminal) {
    super(terminal, true);
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character));
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    write(new String(characters, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    String visible = VisibleText.of(text.substring(offset, offset + length));
    super.write(visible, 0, visible.length());
  }

  /** Lines end as they do in all files that are written, whatever the platform. */
  @Override
  public void println() {
    write('\n');
    flush();
  }
}
