package canyu.gui.window;

import canyu.laboratory.Laboratory;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingWorker;

/** Draws a city and lets it settle, while the window waits. */
final class Beginning extends SwingWorker<Laboratory, Void> {

  private final Supplier<Laboratory> beginning;
  private final Consumer<Laboratory> begun;
  private final Consumer<Throwable> failed;

  Beginning(Supplier<Laboratory> beginning, Consumer<Laboratory> begun, Consumer<Throwable> failed) {
    this.beginning = beginning;
    this.begun = begun;
    this.failed = failed;
  }

  @Override
  protected Laboratory doInBackground() {
    return beginning.get();
  }

  @Override
  protected void done() {
    try {
      begun.accept(get());
    } catch (ExecutionException e) {
      failed.accept(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
