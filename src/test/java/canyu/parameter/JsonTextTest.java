package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  /** Each Java machine takes the entries of Map.of in another order. */
  @Test
  void mapsWithoutAnOrderAreWrittenByTheirKeys() {
    Map<String, Integer> plain = Map.of("h", 8, "b", 2, "f", 6, "d", 4, "a", 1, "g", 7, "c", 3, "e", 5);
    String sorted = "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8}";

    assertThat(JsonText.compact(plain)).isEqualTo(sorted);
    assertThat(JsonText.compact(new HashMap<>(plain))).isEqualTo(sorted);
    assertThat(JsonText.compact(List.of(Map.of("within", plain)))).isEqualTo("[{\"within\":" + sorted + "}]");
  }

  @Test
  void othersKeepTheirs() {
    Map<String, Object> ordered = new LinkedHashMap<>();
    ordered.put("z", 1);
    ordered.put("a", Double.NaN);

    assertThat(JsonText.compact(ordered)).isEqualTo("{\"z\":1,\"a\":null}");
    assertThat(JsonText.compact(ParameterFile.read("any", "{z: 1, a: text, m: [true]}"))).isEqualTo("{\"z\":1,\"a\":\"text\",\"m\":[true]}");
  }
}
