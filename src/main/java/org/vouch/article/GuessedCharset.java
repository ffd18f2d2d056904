package org.vouch.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The character set of a document that names none: UTF-8, unless its bytes are none and are plainly Japanese or plainly
 * Western text. The same bytes give the same answer, so a cleaning can be repeated; where it is not plain, the document is
 * taken for UTF-8 and refused at its first wrong byte.
 */
final class GuessedCharset {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<Charset> JAPANESE = List.of(Charset.forName("windows-31j"), Charset.forName("EUC-JP"));

    /** So many letters beyond ASCII in a row, and words are not Western. */
    private static final int RUN = 3;

    private GuessedCharset() {}

    static Charset of(byte[] document) {
        if (decoded(document, StandardCharsets.UTF_8).isPresent() || isDamagedUtf8(document)) {
            return StandardCharsets.UTF_8;
        }
        return JAPANESE.stream()
                .filter(charset -> decoded(document, charset)
                        .filter(GuessedCharset::isJapanese)
                        .isPresent())
                .findFirst()
                .or(() -> decoded(document, WESTERN)
                        .filter(GuessedCharset::isWestern)
                        .map(text -> WESTERN))
                .orElse(StandardCharsets.UTF_8);
    }

    /** A document with more right sequences of UTF-8 than other bytes beyond ASCII, or one that was cut off. */
    private static boolean isDamagedUtf8(byte[] document) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < document.length; i++) {
            int lead = document[i] & 0xFF;
            int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
            if (lead < 0x80) {
                continue;
            }
            int end = i + 1;
            while (end < document.length && end <= i + more && (document[end] & 0xC0) == 0x80) {
                end++;
            }
            boolean whole = more > 0 && (end == i + 1 + more || end == document.length);
            right += whole ? 1 : 0;
            wrong += whole ? 0 : 1;
            i = whole ? end - 1 : i;
        }
        return right >= wrong;
    }

    private static Optional<String> decoded(byte[] document, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(document)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Most of what is beyond ASCII is kana and Han, and kana, which every Japanese sentence has, are many. */
    private static boolean isJapanese(String text) {
        long beyond = text.codePoints().filter(c -> c > 0x7F).count();
        long kana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long marks = text.codePoints()
                .filter(c -> c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60)
                .count();
        return kana * 5 >= beyond && (kana + han + marks) * 10 >= beyond * 9;
    }

    /** Letters beyond ASCII stand singly among ASCII letters, and nothing is a control character. */
    private static boolean isWestern(String text) {
        int run = 0;
        long ascii = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
        long beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                return false;
            }
            boolean letter = c >= 0xC0 && Character.isLetter(c);
            beyond += letter ? 1 : 0;
            run = letter ? run + 1 : 0;
            if (run > RUN) {
                return false;
            }
        }
        return beyond * 4 <= ascii;
    }
}
