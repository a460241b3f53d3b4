package canyu.gui.look;

import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.FlatSystemProperties;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import javax.swing.text.DefaultCaret;
import javax.swing.text.JTextComponent;

/** How the window looks: light, with one font that has the letters of its language. */
public final class Look {

  private static final int SIZE = 12;
  private static final List<String> LATIN = List.of("Segoe UI", "Helvetica Neue", "Inter", "Noto Sans", "DejaVu Sans");
  private static final List<String> CHINESE = List.of("PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
      "Source Han Sans SC", "WenQuanYi Micro Hei", "SimHei");

  private Look() {}

  /** Dresses all windows that open from now on. */
  public static void dress(Locale locale) {
    // before anybody asks for the first preference
    System.setProperty("java.util.prefs.PreferencesFactory", UnkeptPreferences.Factory.class.getName());
    // canyu.jar does not have it: it would draw frames, which those of the system do as well
    System.setProperty(FlatSystemProperties.USE_NATIVE_LIBRARY, "false");
    FlatLightLaf.setup();
    JComponent.setDefaultLocale(locale); // in which dialogs say yes and no, and name files,
    UIManager.getLookAndFeelDefaults().setDefaultLocale(locale); // and all of their kinds
    PlainText.everywhere();
    UIManager.put("defaultFont", new FontUIResource(font(locale)));
    UIManager.put("Component.arc", 6);
    UIManager.put("Button.arc", 6);
    UIManager.put("Component.focusWidth", 1);
    UIManager.put("ScrollBar.width", 10);
    UIManager.put("TabbedPane.tabHeight", 30);
    UIManager.put("SplitPane.dividerSize", 6);
    UIManager.put("ToggleButton.selectedBackground", Ink.BLUE.tint(0.18));
    UIManager.put("ToolTip.background", Ink.PAPER.colour());
  }

  /** The first font of the machine that a language looks well in. */
  public static Font font(Locale locale) {
    List<String> there =
        List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    List<String> wanted = locale.getLanguage().equals("zh") ? CHINESE : LATIN;
    return new Font(wanted.stream().filter(there::contains).findFirst().orElse(Font.SANS_SERIF), Font.PLAIN, SIZE);
  }

  /** The font of the window in another size. */
  public static Font font(int style, float size) {
    return UIManager.getFont("defaultFont").deriveFont(style, size);
  }

  /** Lets words be said without everything that they stand in being scrolled to them. */
  public static void still(JTextComponent words) {
    ((DefaultCaret) words.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
  }

  /** A heading above a part of a panel. */
  public static JLabel heading(String words) {
    JLabel label = new JLabel(words);
    label.setFont(font(Font.BOLD, SIZE));
    label.setForeground(Ink.TEXT.colour());
    return label;
  }

  /** Words that explain, less loud than the rest. */
  public static JLabel quiet(String words) {
    JLabel label = new JLabel(words);
    label.setFont(font(Font.PLAIN, SIZE - 1f));
    label.setForeground(Ink.QUIET.colour());
    return label;
  }

  /** The same component with room around it. */
  public static <C extends JComponent> C padded(C component, int vertical, int horizontal) {
    component.setBorder(BorderFactory.createEmptyBorder(vertical, horizontal, vertical, horizontal));
    return component;
  }
}
