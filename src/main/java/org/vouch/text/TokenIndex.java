package org.vouch.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * For each distinct token of a text a number, and where it stands: built once, then every quotation costs its own
 * length.
 */
final class TokenIndex {
    static final int ABSENT = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] ids;
    private final int[] firstPosting;
    private final int[] postings;

    TokenIndex(Tokens tokens) {
        this(tokens.size(), tokens::text);
    }

    /** Indexes tokens by a key: those with equal keys have equal numbers. */
    TokenIndex(int size, IntFunction<String> key) {
        ids = new int[size];
        for (int token = 0; token < size; token++) {
            ids[token] = numbers.computeIfAbsent(key.apply(token), text -> numbers.size());
        }
        firstPosting = new int[numbers.size() + 1];
        for (int id : ids) {
            firstPosting[id + 1]++;
        }
        Arrays.parallelPrefix(firstPosting, Integer::sum);
        int[] next = Arrays.copyOf(firstPosting, numbers.size());
        postings = new int[size];
        for (int token = 0; token < size; token++) {
            postings[next[ids[token]]++] = token;
        }
    }

    /** Returns the number of a token's text, or {@link #ABSENT}. */
    int number(String text) {
        return numbers.getOrDefault(text, ABSENT);
    }

    int id(int token) {
        return ids[token];
    }

    /** Returns how many tokens have this number; 0 for {@link #ABSENT}. */
    int count(int id) {
        return id == ABSENT ? 0 : firstPosting[id + 1] - firstPosting[id];
    }

    /** Returns the n-th token with this number, in the order of the text, n from 0. */
    int posting(int id, int n) {
        return postings[firstPosting[id] + n];
    }
}
