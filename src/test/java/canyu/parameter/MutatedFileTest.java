package canyu.parameter;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is read or refused in words. */
class MutatedFileTest {

  private static final String STRUCTURE = "\n\t :-#,[]{}&*!|>%@`'\"\\?~.0e9x\u00e9\ud83d\u0000";

  private final Random random = new Random(2024);

  @Test
  void onlyEverRefusesInWords() {
    for (int i = 0; i < 2_000; i++) {
      readOrRefuse(mutated(Survey.YAML));
    }
  }

  private static void readOrRefuse(String text) {
    try {
      Node.Mapping tree = ParameterFile.read("mutated.yaml", text);
      ParameterFile.read("written.yaml", ParameterYaml.write(tree));
      Binder.bind(tree, Survey.class);
    } catch (ParameterException refusal) {
      // Refused in words, as it should be.
    } catch (RuntimeException | StackOverflowError unexpected) {
      throw new AssertionError("for the file\n" + text, unexpected);
    }
  }

  private String mutated(String valid) {
    StringBuilder text = new StringBuilder(valid);
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, anyCharacter());
        default -> text.setCharAt(at, anyCharacter());
      }
    }
    return text.toString();
  }

  private char anyCharacter() {
    return STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
  }
}
