package org.vouch.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that was UTF-8, read in another character set and stored so, is put right where that can be proven.
 *
 * <p>A character is mended on its own where nobody writes what stands there ({@link Proof}). What is less than proven is
 * mended only in a document that is misread throughout: something in it is proven, and every character beyond ASCII
 * reads as UTF-8. A document that speaks of encodings is never mended.
 */
final class Mending {
    /** Text can be misread twice, as where {@code é} stands as {@code ÃƒÂ©}; more often is not seen. */
    private static final int PASSES = 3;

    /** Longer rows are taken in parts, so that hostile text costs no more than its length. */
    private static final int LONGEST_ROW = 32;

    /** More different runs in one line are left as they are. */
    private static final int MOST_RUNS = 1000;

    private static final Pattern ABOUT_ENCODINGS = Pattern.compile(
            "\\b(?:utf-?8|unicode|mojibake|windows-1252|latin-?1|iso[- ]?8859|mac[- ]?roman|code ?page"
                    + "|character (?:set|encoding)s?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Mended> mended = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private Mending() {}

    /** Mends all lines of a document; {@link #texts()} has them in the same order. */
    static Mending of(List<Line> lines) {
        Mending mending = new Mending();
        List<String> texts = lines.stream().map(Line::text).toList();
        boolean aboutEncodings =
                texts.stream().anyMatch(text -> ABOUT_ENCODINGS.matcher(text).find());
        Optional<Misreading> throughout = throughout(texts);
        for (int i = 0; i < texts.size(); i++) {
            mending.texts.add(mending.line(i + 1, texts.get(i), throughout, aboutEncodings));
        }
        return mending;
    }

    List<String> texts() {
        return texts;
    }

    List<Mended> mended() {
        return mended;
    }

    List<Doubtful> doubtful() {
        return doubtful;
    }

    private String line(int number, String received, Optional<Misreading> throughout, boolean aboutEncodings) {
        String text = received;
        if (text.indexOf('\uFFFD') >= 0) {
            doubtful.add(new Doubtful(new LineRange(number, number), "a character was lost where U+FFFD stands"));
        }
        for (int pass = 0; pass < PASSES && !isAscii(text); pass++) {
            Findings found = find(text, throughout);
            if (aboutEncodings) {
                found.leave("in a document about encodings");
            } else if (found.runs().size() > MOST_RUNS) {
                found.leave("but the line holds more than " + MOST_RUNS + " such runs");
            }
            found.doubts().forEach(doubt -> doubtful.add(new Doubtful(new LineRange(number, number), doubt)));
            if (found.runs().isEmpty()) {
                break;
            }
            text = replaced(number, text, found.runs());
        }
        return text;
    }

    /**
     * The longest run first, so that none is broken by a shorter one that it holds. Where a longer one stands across the
     * place of a shorter one and leaves nothing of it, there is nothing more to mend.
     */
    private String replaced(int number, String text, Map<String, Run> runs) {
        List<String> longestFirst = runs.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        String mendedText = text;
        for (String was : longestFirst) {
            Run run = runs.get(was);
            if (!mendedText.contains(was)) {
                continue;
            }
            mended.add(new Mended(
                    number, was, run.now(), "UTF-8 read as " + run.misreading().label()));
            mendedText = mendedText.replace(was, run.now());
        }
        return mendedText;
    }

    private static Findings find(String text, Optional<Misreading> throughout) {
        Findings found = new Findings(new LinkedHashMap<>(), new ArrayList<>());
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) < 0x80 ? at + 1 : findAt(text, at, throughout, found);
        }
        return found;
    }

    /** Judges what begins at one place and returns the place to go on from. */
    private static int findAt(String text, int at, Optional<Misreading> throughout, Findings found) {
        Optional<Run> best = Optional.empty();
        boolean doubtful = false;
        for (Misreading misreading : Misreading.values()) {
            List<Misreading.Sequence> row = row(text, at, misreading);
            if (row.isEmpty()) {
                continue;
            }
            List<Misreading.Sequence> proven = proven(text, row, misreading, throughout);
            if (proven.isEmpty()) {
                doubtful |= Proof.of(text, row, row.get(0), misreading) == Proof.DOUBTFUL;
                continue;
            }
            Run run = new Run(misreading, proven);
            if (best.isPresent() && !best.get().agrees(run)) {
                String was = text.substring(at, Math.max(best.get().end(), run.end()));
                found.doubts()
                        .add(quoted(was) + " reads as " + quoted(best.get().now()) + " ("
                                + best.get().misreading().label() + ") or as " + quoted(run.now()) + " ("
                                + misreading.label() + ")");
                return at + was.length();
            }
            best = best.isPresent() ? best : Optional.of(run);
        }
        if (best.isPresent()) {
            found.runs().put(text.substring(at, best.get().end()), best.get());
            return best.get().end();
        }
        if (doubtful) {
            return doubt(text, at, found);
        }
        return at + 1;
    }

    private static int doubt(String text, int at, Findings found) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        found.doubts().add(quoted(text.substring(at, end)) + " looks misread, but that is not proven");
        return end;
    }

    /** The sequences in a row from a place on. */
    private static List<Misreading.Sequence> row(String text, int start, Misreading misreading) {
        List<Misreading.Sequence> row = new ArrayList<>();
        Optional<Misreading.Sequence> next = misreading.at(text, start);
        while (next.isPresent() && row.size() < LONGEST_ROW) {
            row.add(next.get());
            next = misreading.at(text, next.get().end());
        }
        return row;
    }

    /** The first sequences of a row, as far as each is proven. */
    private static List<Misreading.Sequence> proven(
            String text, List<Misreading.Sequence> row, Misreading misreading, Optional<Misreading> throughout) {
        boolean all = throughout.isPresent() && throughout.get() == misreading;
        List<Misreading.Sequence> proven = new ArrayList<>();
        for (Misreading.Sequence sequence : row) {
            if (!(all && Proof.isPossible(sequence.codePoint()))
                    && Proof.of(text, row, sequence, misreading) != Proof.PROVEN) {
                break;
            }
            proven.add(sequence);
        }
        return proven;
    }

    private static Optional<Misreading> throughout(List<String> texts) {
        for (Misreading misreading : Misreading.values()) {
            if (texts.stream().allMatch(text -> isThroughout(text, misreading))
                    && texts.stream().anyMatch(text -> holdsProof(text, misreading))) {
                return Optional.of(misreading);
            }
        }
        return Optional.empty();
    }

    private static boolean isThroughout(String text, Misreading misreading) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < 0x80) {
                at++;
                continue;
            }
            Optional<Misreading.Sequence> sequence = misreading.at(text, at);
            if (sequence.isEmpty() || !Proof.isPossible(sequence.get().codePoint())) {
                return false;
            }
            at = sequence.get().end();
        }
        return true;
    }

    private static boolean holdsProof(String text, Misreading misreading) {
        for (int at = 0; at < text.length(); at++) {
            List<Misreading.Sequence> row = text.charAt(at) < 0x80 ? List.of() : row(text, at, misreading);
            if (!row.isEmpty() && Proof.of(text, row, row.get(0), misreading) == Proof.PROVEN) {
                return true;
            }
            at = row.isEmpty() ? at : row.get(row.size() - 1).end() - 1;
        }
        return false;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private record Findings(Map<String, Run> runs, List<String> doubts) {
        /** Keeps what was found as it stands, for a reason. */
        void leave(String why) {
            if (!runs.isEmpty()) {
                doubts.add(quoted(runs.keySet().iterator().next()) + " looks misread, " + why);
                runs.clear();
            }
        }
    }

    private record Run(Misreading misreading, List<Misreading.Sequence> sequences) {
        int end() {
            return sequences.get(sequences.size() - 1).end();
        }

        String now() {
            StringBuilder text = new StringBuilder();
            sequences.forEach(sequence -> text.appendCodePoint(sequence.codePoint()));
            return text.toString();
        }

        /** Whether two readings give the same, as Windows-1252 and ISO-8859-1 do for the letters that they share. */
        boolean agrees(Run other) {
            return now().startsWith(other.now()) || other.now().startsWith(now());
        }
    }
}
