package org.vouch.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/**
 * Decides where a destination leads. Schemes are allow-listed after everything has been decoded that some reader of the
 * page might decode, so that no spelling of a scheme gets past.
 *
 * <p>Reports {@code unsafe-link}, and {@code dead-link} for a link to nowhere.
 */
final class LinkJudge {
    private static final List<String> OUTSIDE = List.of("https", "http", "mailto");
    private static final String ALLOWED = "write https:, http:, mailto:, fact: or a relative link";
    private static final int DEEPEST_ENCODING = 4;

    private final List<Diagnostic> findings;

    LinkJudge(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** Returns where the destination leads: {@code raw} as written between {@code start} and {@code end}. */
    LinkTarget judge(String raw, Places places, int start, int end) {
        String written = Entities.unescape(raw);
        Span span = places.span(start, end);
        if (written.isEmpty() || written.equals("#")) {
            findings.add(Diagnostic.of(Rule.DEAD_LINK, span, "the link leads nowhere", "write where it leads"));
            return new LinkTarget.Refused();
        }
        Optional<String> fault = fault(written);
        if (fault.isPresent()) {
            findings.add(Diagnostic.of(Rule.UNSAFE_LINK, span, fault.get(), ALLOWED));
            return new LinkTarget.Refused();
        }
        String scheme = scheme(written);
        if (scheme.equals("fact")) {
            String fact = written.substring("fact:".length());
            int first =
                    raw.length() == written.length() && end - start == raw.length() ? start + "fact:".length() : start;
            return new LinkTarget.Inside(new Body.FactTarget(new Located<>(fact, places.span(first, end))));
        }
        if (!scheme.isEmpty()) {
            return new LinkTarget.Outside(href(written));
        }
        int hash = written.indexOf('#');
        String path = percentDecoded(hash < 0 ? written : written.substring(0, hash));
        String fragment = hash < 0 ? "" : percentDecoded(written.substring(hash + 1));
        return new LinkTarget.Inside(new Body.FileTarget(new Located<>(path, span), fragment));
    }

    /** Returns what is wrong with a destination, nothing where it may stand. */
    private static Optional<String> fault(String written) {
        String decoded = fullyDecoded(written);
        if (hasControl(decoded)) {
            return Optional.of("the link holds a control character");
        }
        String bare = withoutBlanks(decoded);
        if (bare.indexOf('\\') >= 0) {
            return Optional.of("the link holds a backslash, which browsers take for a slash");
        }
        String scheme = scheme(bare);
        if (!scheme.equals(scheme(written))) {
            return Optional.of("the link hides the scheme \"" + scheme + ":\" behind an encoding");
        }
        return scheme.isEmpty() ? pathFault(bare) : schemeFault(scheme, bare);
    }

    private static Optional<String> pathFault(String path) {
        if (path.startsWith("//")) {
            return Optional.of("the link names a host without a scheme");
        }
        if (path.startsWith("/")) {
            return Optional.of("the link begins at the root of a site, which this briefing may not be");
        }
        // RFC 3986 §4.2: "A path segment that contains a colon character cannot be used as the first segment".
        return path.split("[/?#]", 2)[0].indexOf(':') >= 0
                ? Optional.of("the link has a colon before its first slash, as only a scheme has")
                : Optional.empty();
    }

    private static Optional<String> schemeFault(String scheme, String link) {
        if (scheme.equals("fact")) {
            return link.startsWith("fact:") ? Optional.empty() : Optional.of("\"fact:\" is written in small letters");
        }
        if (!OUTSIDE.contains(scheme)) {
            return Optional.of("a link may not have the scheme \"" + scheme + ":\"");
        }
        String rest = link.substring(scheme.length() + 1);
        if (scheme.equals("mailto")) {
            return rest.indexOf('@') > 0 ? Optional.empty() : Optional.of("the link names no e-mail address");
        }
        String authority = rest.startsWith("//") ? rest.substring(2).split("[/?#]", 2)[0] : "";
        if (authority.isEmpty() || authority.startsWith(":")) {
            return Optional.of("the link names no host");
        }
        return authority.indexOf('@') >= 0
                ? Optional.of("the link names a user before its host, which makes another host look like the one meant")
                : Optional.empty();
    }

    /** Returns the scheme in lower case, empty where there is none. RFC 3986 §3.1. */
    private static String scheme(String link) {
        int i = 0;
        while (i < link.length() && isSchemeCharacter(link.charAt(i), i == 0)) {
            i++;
        }
        boolean found = i > 0 && i < link.length() && link.charAt(i) == ':';
        return found ? link.substring(0, i).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isSchemeCharacter(char c, boolean first) {
        return Chars.isAsciiLetter(c) || !first && (Chars.isAsciiDigit(c) || c == '+' || c == '-' || c == '.');
    }

    private static String fullyDecoded(String written) {
        String decoded = written;
        for (int i = 0; i < DEEPEST_ENCODING; i++) {
            String once = percentDecoded(Entities.unescape(decoded));
            if (once.equals(decoded)) {
                return decoded;
            }
            decoded = once;
        }
        return decoded;
    }

    /** Returns the text with its percent escapes decoded as UTF-8; what is no escape stays. RFC 3986 §2.1. */
    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder wellFormed = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean literal = c == '+' || c == '%' && !isEscape(text, i);
            wellFormed.append(literal ? (c == '+' ? "%2B" : "%25") : String.valueOf(c));
        }
        return URLDecoder.decode(wellFormed.toString(), StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && isHexadecimal(text.charAt(at + 1)) && isHexadecimal(text.charAt(at + 2));
    }

    private static boolean isHexadecimal(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static boolean hasControl(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Chars.isWhiteSpace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns the address with what no address may hold percent-encoded; brackets hold a host alone. RFC 3986 §2, §3.2.2. */
    private static String href(String written) {
        int path = endOfHost(written);
        StringBuilder href = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean encode = c < 128 && " \"<>\\^`{|}".indexOf(c) >= 0
                    || c == '%' && !isEscape(written, i)
                    || i >= path && (c == '[' || c == ']');
            href.append(encode ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
        }
        return href.toString();
    }

    /** Returns where the host ends; 0 where the address names none. */
    private static int endOfHost(String written) {
        int at = written.indexOf("://");
        if (at < 0) {
            return 0;
        }
        at += 3;
        while (at < written.length() && "/?#".indexOf(written.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
