package canyu.gui.window;

import canyu.gui.look.WindowWords;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Lets the student choose files, beginning where the last one was. */
final class FileDialogs {

  private final JFrame frame;
  private File folder = new File("").getAbsoluteFile();

  FileDialogs(JFrame frame) {
    this.frame = frame;
  }

  /** A file that is there, with a given ending. */
  Optional<Path> choose(WindowWords words, String ending) {
    JFileChooser chooser = chooser(words);
    chooser.setFileFilter(new FileNameExtensionFilter("*." + ending, ending));
    return chosen(chooser, chooser.showOpenDialog(frame));
  }

  /** A file to be written; one that is there must be meant. */
  Optional<Path> chooseNew(WindowWords words, String suggested) {
    JFileChooser chooser = chooser(words);
    chooser.setSelectedFile(new File(folder, suggested));
    return chosen(chooser, chooser.showSaveDialog(frame)).filter(file -> !Files.exists(file)
        || JOptionPane.showConfirmDialog(frame, words.text("file.replace", file.getFileName()),
            words.text("file.replace.title"), JOptionPane.YES_NO_OPTION) == JOptionPane.YES_OPTION);
  }

  private JFileChooser chooser(WindowWords words) {
    JFileChooser chooser = new JFileChooser(folder);
    chooser.setLocale(words.locale());
    return chooser;
  }

  private Optional<Path> chosen(JFileChooser chooser, int answer) {
    if (answer != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    folder = chooser.getSelectedFile().getAbsoluteFile().getParentFile();
    return Optional.of(chooser.getSelectedFile().toPath());
  }
}
