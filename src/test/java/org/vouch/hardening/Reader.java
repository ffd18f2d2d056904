package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.article.ArticleCleaner;
import org.vouch.article.CleanArticle;
import org.vouch.article.Received;
import org.vouch.article.Reception;
import org.vouch.article.Repetition;
import org.vouch.content.EdtfDate;
import org.vouch.evidence.Lock;
import org.vouch.evidence.Opening;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;
import org.vouch.read.AnyFile;
import org.vouch.text.Pins;
import org.vouch.text.Quotation;

/** What reads files of strangers, with what holds whatever bytes such a file has. */
enum Reader {
    NOTES {
        @Override
        void read(byte[] file) {
            AnyFile.note(file);
        }
    },

    YAML {
        @Override
        void read(byte[] file) {
            AnyFile.yaml(file);
        }
    },

    /** An article can be cleaned, and its cleaning can be repeated. */
    ARTICLES {
        @Override
        void read(byte[] file) {
            if (Reception.of(file) instanceof Received received) {
                CleanArticle article = ArticleCleaner.clean(received, Optional.empty());
                article.cleaning()
                        .ifPresent(cleaning -> assertEquals(
                                new Repetition(article.paragraphs(), java.util.List.of()),
                                ArticleCleaner.repeat(received, cleaning)));
            }
        }
    },

    /** A lock of the article's root opens nothing that a sound one does not. */
    LOCKS {
        @Override
        void read(byte[] file) {
            if (Lock.parse(new String(file, StandardCharsets.UTF_8)) instanceof ReadLock.Readable read
                    && read.lock().root().equals(Ferry.TEXT.root())) {
                for (Opening opening : read.lock().openings()) {
                    assertTrue(Ferry.OPENINGS.contains(opening.toString()), opening::toString);
                }
            }
        }
    },

    /** A date that is read prints as it was written, and does not end before it begins. */
    DATES {
        @Override
        void read(byte[] file) {
            String text = new String(file, StandardCharsets.UTF_8);
            EdtfDate.parse(text).ifPresent(date -> {
                assertEquals(text, date.toString());
                date.earliest()
                        .ifPresent(earliest ->
                                date.latest().ifPresent(latest -> assertFalse(earliest.isAfter(latest), text)));
            });
        }
    };

    /** Reads the file and throws where something does not hold. */
    abstract void read(byte[] file);

    /** Returns the name as it stands in file names and in tables. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An article with two locks. */
    static final class Ferry {
        static final String ARTICLE = "The ferry sailed at 16.4 knots, said Ms. Quay. “No,” she said, “it won’t.”\n"
                + "It left on 4 May, not before.\n";
        static final SourceText TEXT = SourceText.of(ARTICLE);
        static final Lock ONE = opening("sailed at 16.4 knots");
        static final Lock OTHER = opening("not before");
        static final Set<String> OPENINGS = new TreeSet<>();

        static {
            ONE.openings().forEach(opening -> OPENINGS.add(opening.toString()));
            OTHER.openings().forEach(opening -> OPENINGS.add(opening.toString()));
        }

        private Ferry() {}

        private static Lock opening(String words) {
            Quotation quotation = (Quotation) Quotation.parse(words);
            return Lock.seal("ferry", TEXT, Lock.runs(TEXT.find(quotation, Pins.NONE, 2)));
        }
    }
}
