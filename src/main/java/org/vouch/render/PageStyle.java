package org.vouch.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;

/**
 * The style that ties each quotation of one page to its citation, so that it can stand beside its sentence, and the
 * policy that admits this style and no other. Style attributes are not needed, so the policy forbids them.
 *
 * @param css rules for {@code #c-1}, {@code #q-1} and so on; empty where nothing is cited
 * @param policy a content security policy
 */
record PageStyle(Html css, String policy) {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self'; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'";
    static final PageStyle NONE = new PageStyle(Html.EMPTY, POLICY.replace("%s", ""));

    /** Returns the style for quotations with these numbers, each after its forerunner. */
    static PageStyle forQuotations(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return NONE;
        }
        StringBuilder css = new StringBuilder();
        StringJoiner pressed = new StringJoiner(",", "", "{background:var(--tint)}");
        int previous = 0;
        for (int n : numbers) {
            css.append("#c-" + n + "{anchor-name:--c" + n + "}#q-" + n + "{anchor-name:--q" + n + ";--a:--c" + n);
            css.append(";--p:--q" + previous + "}");
            pressed.add(":has(#c-" + n + ":is(:hover,:focus-visible)) #q-" + n);
            previous = n;
        }
        return of(css.append(pressed).toString());
    }

    /** Returns the style as it is, with the policy that admits it. */
    static PageStyle of(String css) {
        return new PageStyle(new Html(css), POLICY.replace("%s", " 'sha256-" + sha256(css) + "'"));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
