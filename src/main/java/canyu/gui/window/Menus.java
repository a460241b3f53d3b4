package canyu.gui.window;

import canyu.gui.look.WindowWords;
import canyu.laboratory.LessonFile;
import java.util.Locale;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JRadioButtonMenuItem;

/** The menus of the window. */
final class Menus {

  private final LaboratoryWindow window;
  private final WindowWords words;

  Menus(LaboratoryWindow window, WindowWords words) {
    this.window = window;
    this.words = words;
  }

  JMenuBar bar(Commands commands, PolicyCommands policy) {
    JMenuBar bar = new JMenuBar();
    bar.add(file(commands));
    JMenu run = menu("menu.run");
    add(run, commands.play());
    add(run, commands.step());
    run.addSeparator();
    add(run, commands.restart());
    add(run, commands.otherCity());
    bar.add(run);
    bar.add(policy(policy));
    bar.add(lessons());
    bar.add(languages());
    return bar;
  }

  private JMenu policy(PolicyCommands policy) {
    JMenu menu = menu("menu.policy");
    add(menu, policy.undo());
    add(menu, policy.redo());
    menu.addSeparator();
    add(menu, policy.breach());
    menu.addSeparator();
    add(menu, policy.sweep());
    add(menu, policy.keep());
    return menu;
  }

  private JMenu file(Commands commands) {
    JMenu file = menu("menu.file");
    add(file, "command.open", "ctrl O", window::chooseScenario);
    add(file, commands.saveScenario());
    file.addSeparator();
    add(file, "command.savePicture", "ctrl P", window::savePicture);
    add(file, "command.saveData", "ctrl D", window::saveData);
    file.addSeparator();
    add(file, "command.saveCheckpoint", "ctrl K", window::saveCheckpoint);
    add(file, "command.openCheckpoint", "ctrl shift O", window::openCheckpoint);
    file.addSeparator();
    add(file, "command.close", "ctrl Q", window::close);
    return file;
  }

  private JMenu lessons() {
    JMenu lessons = menu("menu.lessons");
    for (LessonFile lesson : LessonFile.shipped()) {
      lessons.add(lesson.lesson().title().in(words.locale())).addActionListener(
          chosen -> window.instead(() -> window.begin(lesson)));
    }
    lessons.addSeparator();
    add(lessons, "command.openLesson", "ctrl L", window::chooseLesson);
    return lessons;
  }

  private JMenu languages() {
    JMenu languages = menu("menu.language");
    ButtonGroup group = new ButtonGroup();
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(
          words.text("language." + locale.getLanguage()), words.locale().getLanguage().equals(locale.getLanguage()));
      item.setName("language." + locale.getLanguage());
      item.addActionListener(chosen -> window.speak(locale));
      group.add(item);
      languages.add(item);
    }
    return languages;
  }

  private void add(JMenu menu, String key, String keyStroke, Runnable act) {
    add(menu, Commands.command(words, key, keyStroke, null, act));
  }

  private static void add(JMenu menu, Action action) {
    menu.add(action).setName((String) action.getValue(Action.ACTION_COMMAND_KEY));
  }

  private JMenu menu(String key) {
    String named = words.text(key);
    JMenu menu = new JMenu(named.replace("&", ""));
    menu.setName(key);
    int mnemonic = named.indexOf('&');
    if (mnemonic >= 0) {
      menu.setMnemonic(named.charAt(mnemonic + 1));
    }
    return menu;
  }
}
