package org.vouch.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was written on one article of the corpus, {@code claims/<id>.txt}: sound sentences, which say no more than the
 * words that they cite, and faults, each of which is one change that makes a sentence false or stronger than these words.
 *
 * <pre>
 * issued: 2031-04-16
 * entity: person | Ilse Varn | Varn
 * passage length: The line is 16.4 kilometres long and has twenty-one stops
 * passage opening [conditional] (ilse-varn): the line would open on 4 May, if the bridge passes its load test
 *
 * = The line has 21 stops and is to open on 4 May 2031 if the bridge passes. {length; opening}
 * figure: 21 =&gt; 12
 * plan: is to open on 4 May 2031 if the bridge passes =&gt; opened on 4 May 2031
 * </pre>
 *
 * A passage has its modality in square brackets ({@code asserted} where there are none; {@code headline} marks the
 * headline) and in round ones who said it, as ids of entities. An entity's id is the slug of its name. A sentence may
 * quote in place: {@code {"exact words"}}. Blank lines and lines that begin with {@code #} say nothing.
 *
 * @param id the article's id
 * @param issued the article's date, EDTF; empty where the file has none
 * @param mistakes lines that cannot be read, each with file and line
 */
record ClaimFile(
        String id,
        String issued,
        List<NamedEntity> entities,
        List<NamedWords> passages,
        List<Sentence> sentences,
        List<String> mistakes) {

    ClaimFile {
        entities = List.copyOf(entities);
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
        mistakes = List.copyOf(mistakes);
    }

    /** Someone or something that the article speaks of. */
    record NamedEntity(int line, String kind, String name, List<String> aliases) {
        NamedEntity {
            aliases = List.copyOf(aliases);
        }

        String id() {
            return Slugs.of(name);
        }
    }

    /**
     * Words of the article under a name.
     *
     * @param modality as in a source's record, or {@code headline}
     * @param saidBy ids of entities, outermost first; empty for the article itself
     */
    record NamedWords(int line, String name, String modality, List<String> saidBy, String exact) {
        NamedWords {
            saidBy = List.copyOf(saidBy);
        }
    }

    /**
     * A sound sentence and its faults.
     *
     * @param cited names of passages, and exact words between straight quotation marks
     */
    record Sentence(int line, String text, List<String> cited, List<Fault> faults) {
        Sentence {
            cited = List.copyOf(cited);
            faults = List.copyOf(faults);
        }
    }

    /** One change of one sentence. */
    record Fault(int line, FaultClass kind, String was, String now) {
        String in(String sentence) {
            return sentence.replace(was, now);
        }
    }

    /** Returns every sentence and after each its faults, in the file's order. */
    List<Claim> claims() {
        return sentences.stream()
                .flatMap(sentence -> Stream.concat(
                        Stream.of(new Claim(id, sentence, Optional.empty())),
                        sentence.faults().stream().map(fault -> new Claim(id, sentence, Optional.of(fault)))))
                .toList();
    }
}
