package canyu.gui.window;

import canyu.gui.look.WindowWords;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Lets the student choose files, beginning where the last one was. */
final class FileDialogs {

  private final JFrame frame;
  private File folder = new File("").getAbsoluteFile();

  FileDialogs(JFrame frame) {
    this.frame = frame;
  }

  /** A file that is there, with a given ending. */
  Optional<Path> choose(String ending) {
    JFileChooser chooser = new JFileChooser(folder);
    chooser.setFileFilter(new FileNameExtensionFilter("*." + ending, ending));
    return chosen(chooser, chooser.showOpenDialog(frame));
  }

  /**
   * A file to be written; one that is there must be meant.
   *
   * @param name that is suggested, without an ending
   * @param endings from which one can choose, the usual one first
   */
  Optional<Path> chooseNew(WindowWords words, String name, List<String> endings) {
    JFileChooser chooser = new JFileChooser(folder);
    List<FileFilter> kinds = endings.stream()
        .map(ending -> (FileFilter) new FileNameExtensionFilter(ending.toUpperCase(Locale.ROOT) + " (*." + ending + ")", ending))
        .toList();
    kinds.forEach(chooser::addChoosableFileFilter);
    chooser.setSelectedFile(new File(folder, name + "." + endings.get(0)));
    chooser.addPropertyChangeListener(JFileChooser.FILE_FILTER_CHANGED_PROPERTY, changed -> {
      int kind = kinds.indexOf(chooser.getFileFilter());
      if (kind >= 0) {
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + endings.get(kind)));
      }
    });
    return chosen(chooser, chooser.showSaveDialog(frame)).filter(file -> !Files.exists(file)
        || JOptionPane.showConfirmDialog(frame, words.text("file.replace", file.getFileName()),
            words.text("file.replace.title"), JOptionPane.YES_NO_OPTION) == JOptionPane.YES_OPTION);
  }

  private Optional<Path> chosen(JFileChooser chooser, int answer) {
    if (answer != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    folder = chooser.getSelectedFile().getAbsoluteFile().getParentFile();
    return Optional.of(chooser.getSelectedFile().toPath());
  }
}
