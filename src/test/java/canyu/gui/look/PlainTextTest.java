package canyu.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.gui.Listener;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JRadioButton;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No component takes a text for a page, nor fetches what it names. */
public class PlainTextTest {

  private static Listener listener;

  @BeforeAll
  static void listen() throws IOException {
    listener = new Listener();
    FlatLightLaf.setup();
    PlainText.everywhere();
  }

  @AfterAll
  static void listenNoMore() {
    listener.close();
  }

  static Stream<JComponent> components() {
    String page = listener.page();
    JToolTip tip = new JToolTip();
    tip.setTipText(page);
    JLabel later = new JLabel("a");
    later.setText(page);
    JTable table = new JTable(new Object[][] {{page}}, new Object[] {page});
    return Stream.of(new JLabel(page), later, new JButton(page), new JToggleButton(page), new JCheckBox(page),
        new JRadioButton(page), new JMenu(page), new JMenuItem(page), new JCheckBoxMenuItem(page),
        new JRadioButtonMenuItem(page), tip, new JOptionPane(page), new JOptionPane(new Object[] {page, page}),
        (JComponent) new DefaultListCellRenderer().getListCellRendererComponent(
            new JList<>(new String[] {page}), page, 0, false, false),
        (JComponent) new JComboBox<>(new String[] {page}).getRenderer()
            .getListCellRendererComponent(new JList<>(), page, 0, false, false),
        (JComponent) table.prepareRenderer(table.getCellRenderer(0, 0), 0, 0),
        (JComponent) table.getTableHeader().getDefaultRenderer()
            .getTableCellRendererComponent(table, page, false, false, -1, 0));
  }

  @ParameterizedTest
  @MethodSource("components")
  void aNameIsNoPage(JComponent component) throws InterruptedException {
    paint(component);

    assertThat(within(component)).allSatisfy(part ->
        assertThat(((JComponent) part).getClientProperty(BasicHTML.propertyKey)).isNull());
    Thread.sleep(20);
    assertThat(listener.requests()).as("pictures that were fetched").isZero();
  }

  private static void paint(JComponent component) {
    component.setSize(200, 50);
    component.doLayout();
    Graphics2D canvas = new BufferedImage(200, 50, BufferedImage.TYPE_INT_RGB).createGraphics();
    component.paint(canvas);
    canvas.dispose();
  }

  public static List<Component> within(Container container) {
    return Stream.concat(Stream.of(container), Stream.of(container.getComponents())
        .flatMap(part -> part instanceof Container inner ? within(inner).stream() : Stream.of(part)))
        .filter(JComponent.class::isInstance).toList();
  }
}
