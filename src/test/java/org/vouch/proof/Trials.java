package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sets up the briefings that judge quotations of the self-written articles. */
final class Trials {
    private Trials() {}

    static Trial byArticle(Path folder, List<Article> articles) throws IOException {
        Trial trial = new Trial(folder);
        for (Article article : articles) {
            trial.addArticle(article.id(), Files.readString(Article.CORPUS.resolve(article.id() + ".txt")));
        }
        return trial;
    }

    /** Returns a briefing without articles, whose locks open these quotations. */
    static Trial byLock(Path folder, List<Article> articles, List<Quoted> quotations) throws IOException {
        Trial trial = new Trial(folder.resolve("clone"));
        addLocks(trial, byArticle(folder.resolve("locking"), articles).lock(quotations));
        return trial;
    }

    /** Returns briefings without articles, each with locks that were made for the quotations that it is to judge. */
    static Judge byOwnLock(Path folder, List<Article> articles) throws IOException {
        Trial clone = new Trial(folder.resolve("clone"));
        Trial locking = byArticle(folder.resolve("locking"), articles);
        return quotations -> {
            addLocks(clone, locking.lock(quotations));
            return clone.check(quotations);
        };
    }

    private static void addLocks(Trial trial, List<Path> locks) throws IOException {
        for (Path lock : locks) {
            trial.addLock(Article.id(lock, ".lock"), Files.readString(lock));
        }
    }
}
