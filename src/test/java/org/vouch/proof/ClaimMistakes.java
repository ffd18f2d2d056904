package org.vouch.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.EdtfDate;

/** Holds claims files to their articles and to each other: a corpus that is wrong itself measures nothing. */
final class ClaimMistakes {
    private static final Set<String> MODALITIES =
            Set.of("asserted", "possible", "plan", "conditional", "prediction", "headline");
    private static final Set<String> KINDS = Set.of("person", "organisation", "state", "place", "event");

    private final List<String> found = new ArrayList<>();
    private final Map<String, String> sentences = new HashMap<>();

    private ClaimMistakes() {}

    /**
     * Returns what is wrong, each with file and line.
     *
     * @param articles the articles' texts by their ids
     */
    static List<String> of(List<ClaimFile> files, Map<String, String> articles) {
        ClaimMistakes mistakes = new ClaimMistakes();
        for (ClaimFile file : files) {
            mistakes.found.addAll(file.mistakes());
            mistakes.check(file, articles.getOrDefault(file.id(), ""));
        }
        return mistakes.found;
    }

    private void check(ClaimFile file, String article) {
        if (EdtfDate.parse(file.issued()).isEmpty()) {
            say(file, 1, "no date of issue: " + file.issued());
        }
        for (ClaimFile.NamedEntity entity : file.entities()) {
            if (!KINDS.contains(entity.kind())) {
                say(file, entity.line(), "no such kind: " + entity.kind());
            }
        }
        for (ClaimFile.NamedWords passage : file.passages()) {
            passage(file, article, passage);
        }
        for (ClaimFile.Sentence sentence : file.sentences()) {
            cited(file, article, sentence);
            repeated(file, new Claim(file.id(), sentence, Optional.empty()));
            sentence.faults().forEach(fault -> fault(file, sentence, fault));
        }
    }

    private void passage(ClaimFile file, String article, ClaimFile.NamedWords passage) {
        words(file, passage.line(), article, passage.exact());
        if (!MODALITIES.contains(passage.modality())) {
            say(file, passage.line(), "no such modality: " + passage.modality());
        }
        if (file.passages().stream()
                        .filter(p -> p.name().equals(passage.name()))
                        .count()
                > 1) {
            say(file, passage.line(), "named twice: " + passage.name());
        }
        for (String id : passage.saidBy()) {
            if (file.entities().stream().noneMatch(entity -> entity.id().equals(id))) {
                say(file, passage.line(), "no such entity: " + id);
            }
        }
    }

    private void cited(ClaimFile file, String article, ClaimFile.Sentence sentence) {
        for (String cited : sentence.cited()) {
            if (cited.startsWith("\"")) {
                words(file, sentence.line(), article, cited.substring(1, cited.length() - 1));
            } else if (file.passages().stream()
                    .noneMatch(passage -> passage.name().equals(cited))) {
                say(file, sentence.line(), "no such passage: " + cited);
            }
        }
    }

    private void fault(ClaimFile file, ClaimFile.Sentence sentence, ClaimFile.Fault fault) {
        int times = count(sentence.text(), fault.was());
        if (times == 1) {
            repeated(file, new Claim(file.id(), sentence, Optional.of(fault)));
        } else {
            say(file, fault.line(), "stands " + times + " times in the sentence: " + fault.was());
        }
    }

    private void repeated(ClaimFile file, Claim claim) {
        String place = file.id() + ".txt:" + claim.line();
        String before = sentences.putIfAbsent(claim.text(), place);
        if (before != null) {
            say(file, claim.line(), "the same sentence as " + before + ": " + claim.text());
        }
    }

    private void words(ClaimFile file, int line, String article, String words) {
        int times = count(article, words);
        if (times != 1) {
            say(file, line, "stands " + times + " times in the article: " + words);
        } else if (cutsWord(article, words)) {
            say(file, line, "cuts a word: " + words);
        }
    }

    private static boolean cutsWord(String article, String words) {
        int start = article.indexOf(words);
        int end = start + words.length();
        return start > 0 && isInWord(article, start) || end < article.length() && isInWord(article, end);
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int count(String text, String words) {
        int times = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            times++;
        }
        return times;
    }

    private void say(ClaimFile file, int line, String what) {
        found.add(file.id() + ".txt:" + line + ": " + what);
    }
}
