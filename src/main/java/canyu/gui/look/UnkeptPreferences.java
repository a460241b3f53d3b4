package canyu.gui.look;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/**
 * Preferences that last as long as the program. MASON asks for its preferences whenever a display opens; kept on disk,
 * they would leave a folder in every student's home and a message on the terminal.
 */
public final class UnkeptPreferences extends AbstractPreferences {

  private final Map<String, String> values = new HashMap<>();

  private UnkeptPreferences(AbstractPreferences parent, String name) {
    super(parent, name);
  }

  @Override
  protected void putSpi(String key, String value) {
    values.put(key, value);
  }

  @Override
  protected String getSpi(String key) {
    return values.get(key);
  }

  @Override
  protected void removeSpi(String key) {
    values.remove(key);
  }

  @Override
  protected void removeNodeSpi() {
    values.clear();
  }

  @Override
  protected String[] keysSpi() {
    return values.keySet().toArray(String[]::new);
  }

  @Override
  protected String[] childrenNamesSpi() {
    return new String[0];
  }

  @Override
  protected AbstractPreferences childSpi(String name) {
    return new UnkeptPreferences(this, name);
  }

  @Override
  protected void syncSpi() {
    // nothing is kept elsewhere
  }

  @Override
  protected void flushSpi() {
    // nothing is kept elsewhere
  }

  /** Makes the roots of such preferences. */
  public static final class Factory implements PreferencesFactory {

    private final Preferences system = new UnkeptPreferences(null, "");
    private final Preferences user = new UnkeptPreferences(null, "");

    @Override
    public Preferences systemRoot() {
      return system;
    }

    @Override
    public Preferences userRoot() {
      return user;
    }
  }
}
