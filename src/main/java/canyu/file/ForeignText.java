package canyu.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Text in another encoding than UTF-8: what it looks like, so that its author knows what to do. */
final class ForeignText {

  private static final int LOOKED_AT = 4096;

  private ForeignText() {}

  /** What is wrong with bytes that are not UTF-8. */
  static String complaint(byte[] bytes) {
    String looks = isWide(bytes) ? "UTF-16" : isChinese(bytes) ? "GBK" : "";
    return "is not UTF-8 text" + (looks.isEmpty() ? "" : "; it looks like " + looks + ", and should be saved as UTF-8");
  }

  /** Whether every other byte or so is 0, as in Latin text of two bytes a letter, or the mark of UTF-16 comes first. */
  static boolean isWide(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return 3 * zeros > length || length >= 2 && (isMark(bytes[0], bytes[1]) || isMark(bytes[1], bytes[0]));
  }

  private static boolean isMark(byte one, byte other) {
    return (one & 0xFF) == 0xFE && (other & 0xFF) == 0xFF;
  }

  /** Whether the bytes are text in GBK most signs of which are common: in Latin text of other encodings few are. */
  private static boolean isChinese(byte[] bytes) {
    try {
      String text = Charset.forName("GBK").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      CharsetEncoder common = Charset.forName("GB2312").newEncoder();
      long foreign = text.chars().filter(sign -> sign > 0x7F).count();
      return 2 * text.chars().filter(sign -> sign > 0x7F && common.canEncode((char) sign)).count() > foreign;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
