package canyu.dataset;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the texts of a file are written.
 *
 * @param charset empty while it is not known
 * @param guessed whether it was guessed
 */
record Encoding(Optional<Charset> charset, boolean guessed) {

  /** To be found out. */
  static final Encoding UNKNOWN = new Encoding(Optional.empty(), false);

  /** What is left of a character that a field cut through. */
  private static final int LONGEST_REST = 3;

  private static final int ASCII = 0x80;

  /** Names that statistics programs have for what others call otherwise; the last one holds all of both others. */
  private static final Map<String, String> OTHER_NAMES = Map.of("gb2312", "GBK", "cp936", "GBK", "windows-936", "GBK",
      "codepage936", "GBK", "windows-65001", "UTF-8", "us-ascii", "UTF-8", "windows-950", "Big5", "windows-932", "Shift_JIS",
      "windows-949", "EUC-KR", "windows-54936", "GB18030");

  /** The encoding of a name. */
  static Encoding named(String name, Origin origin) {
    return find(name).orElseThrow(() -> new ParameterException(origin,
        "encoding must be one that Java knows, such as UTF-8, GBK, windows-1252 or Big5, but is '" + name + "'"));
  }

  /** The encoding of a name, if there is one. */
  static Optional<Encoding> find(String name) {
    try {
      String known = OTHER_NAMES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip());
      return Optional.of(new Encoding(Optional.of(Charset.forName(known)), false));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
      return Optional.empty();
    }
  }

  /** Whichever of UTF-8, GBK and windows-1252 some texts are most likely written in. */
  static Encoding guess(Collection<byte[]> texts) {
    return Stream.of("UTF-8", "GBK", "windows-1252")
        .map(name -> new Encoding(Optional.of(Charset.forName(name)), true))
        .filter(encoding -> encoding.mayHaveWritten(texts)).findFirst()
        .orElse(new Encoding(Optional.of(StandardCharsets.ISO_8859_1), true));
  }

  /** Whether all are possible, and one that is not plain ASCII is there with all its bytes. */
  private boolean mayHaveWritten(Collection<byte[]> texts) {
    return texts.stream().allMatch(text -> name().equals("GBK") ? isChinese(text) : text(text).isPresent())
        && (texts.stream().allMatch(Encoding::isPlain)
            || texts.stream().anyMatch(text -> text(text).orElse("").chars().anyMatch(sign -> sign >= ASCII)));
  }

  private static boolean isPlain(byte[] text) {
    for (byte each : text) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that is not plain ASCII comes in pairs of the rows of GB 2312 that are in use; the last may be cut. */
  private static boolean isChinese(byte[] text) {
    for (int at = 0; at < text.length; at++) {
      int lead = text[at] & 0xff;
      if (lead >= 0x80) {
        boolean used = lead >= 0xa1 && lead <= 0xa9 || lead >= 0xb0 && lead <= 0xf7;
        if (!used || at + 1 < text.length && (text[at + 1] & 0xff) < 0xa1) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  /** What some bytes say; empty if they cannot be in this encoding. The end of a text may be cut within a character. */
  Optional<String> text(byte[] bytes) {
    Charset known = charset.orElse(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= Math.min(LONGEST_REST, bytes.length); cut++) {
      Optional<String> text = decoded(Arrays.copyOf(bytes, bytes.length - cut), known);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** What it is called. */
  String name() {
    return charset.orElse(StandardCharsets.UTF_8).name();
  }

  static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
