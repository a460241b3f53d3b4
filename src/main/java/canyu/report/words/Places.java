package canyu.report.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * How many places letters take on a terminal: two for those that are wide in East Asia (Unicode, Standard Annex 11), none
 * for marks on the letter before, one for all others.
 */
public final class Places {

  private Places() {}

  /** The places that a text takes. */
  public static int taken(String text) {
    return text.codePoints().map(Places::taken).sum();
  }

  private static int taken(int letter) {
    return switch (UCharacter.getType(letter)) {
      case ECharacterCategory.NON_SPACING_MARK, ECharacterCategory.ENCLOSING_MARK, ECharacterCategory.FORMAT -> 0;
      default -> switch (UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH)) {
        case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
        default -> 1;
      };
    };
  }

  /** The end of as much of a text as fits into some places, marks on its last letter included. */
  public static int fitting(String text, int places) {
    int end = 0;
    int left = places;
    while (end < text.length() && taken(text.codePointAt(end)) <= left) {
      left -= taken(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
