package org.vouch.review;

import org.vouch.content.Bearer;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;

/** Says in words what bears out something that a claim says. */
record BearerWords(Briefing briefing) {
    String of(Bearer bearer) {
        if (bearer instanceof Bearer.PassageWords passage) {
            return passage.passage().id() + ": \"" + passage.words() + "\"";
        }
        if (bearer instanceof Bearer.Speaker speaker) {
            return name(speaker.entity()) + ", speaker of " + speaker.passage().id();
        }
        if (bearer instanceof Bearer.QuotationMarks marks) {
            return "the quotation marks of " + marks.passage().id();
        }
        if (bearer instanceof Bearer.SpeakerRecord record) {
            return "said-by of " + record.passage().id();
        }
        if (bearer instanceof Bearer.PassageNote note) {
            return "the note on " + note.passage().id();
        }
        if (bearer instanceof Bearer.ArticleDate article) {
            return "the date of " + article.source().id() + ": " + article.date();
        }
        if (bearer instanceof Bearer.ArticleRecord article) {
            return "the record of " + article.source().id();
        }
        if (bearer instanceof Bearer.TiedFact tied) {
            return "the fact " + tied.fact().id().value();
        }
        if (bearer instanceof Bearer.AsOf asOf) {
            return "as of " + asOf.date();
        }
        return ((Bearer.Calculated) bearer).calculation();
    }

    /** Returns the name of an entity. */
    String name(String id) {
        return briefing.entities().stream()
                .filter(entity -> entity.id().value().value().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id);
    }
}
