package org.vouch.render;

import java.util.Optional;

/**
 * What other pages say of a fact.
 *
 * @param status the key of its status, for example {@code one-sided}
 * @param statusWords what the status means
 * @param kind in words
 */
record FactCard(
        String id,
        String statement,
        String address,
        String status,
        String statusWords,
        Optional<String> kind,
        Optional<DateText> when) {}
