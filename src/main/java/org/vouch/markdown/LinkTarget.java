package org.vouch.markdown;

import org.vouch.content.Body;

/** Where a link leads, once judged. */
sealed interface LinkTarget {

    /** A place outside: {@code href} is safe in an attribute once escaped. */
    record Outside(String href) implements LinkTarget {}

    /** Something of the briefing, to be resolved later. */
    record Inside(Body.Target target) implements LinkTarget {}

    /** A place that no page may lead to: its words are shown as text. */
    record Refused() implements LinkTarget {}
}
