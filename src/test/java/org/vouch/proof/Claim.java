package org.vouch.proof;

import java.util.Optional;

/**
 * A sentence as it is put before the rules.
 *
 * @param fault what was changed in it; absent in a sound sentence
 */
record Claim(String article, ClaimFile.Sentence sentence, Optional<ClaimFile.Fault> fault) {

    boolean isSound() {
        return fault.isEmpty();
    }

    String text() {
        return fault.map(f -> f.in(sentence.text())).orElse(sentence.text());
    }

    /** Returns the sentence this was made from. */
    Claim sound() {
        return new Claim(article, sentence, Optional.empty());
    }

    int line() {
        return fault.map(ClaimFile.Fault::line).orElse(sentence.line());
    }

    /** Returns the text in Markdown with what was changed in bold and, behind it, what stood there. */
    String marked() {
        return fault.map(f -> sentence.text().replace(f.was(), "**" + f.now() + "** [" + f.was() + "]"))
                .orElse(sentence.text());
    }
}
