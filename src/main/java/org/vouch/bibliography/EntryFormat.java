package org.vouch.bibliography;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.bibliography.Run.Face;

/** Gathers what the library prints as runs of plain text. Serves one reference. */
final class EntryFormat extends BaseFormat {
    /** An address of the web without a character that could end an attribute or begin another. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\x00-\\x20\"'<>\\\\`]+");

    /** Words in double quotation marks, English or German, or straight ones. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:“(?=[^“”\"]*”)|„(?=[^“”\"]*“)|(?<![\\p{L}\\p{N}])\"(?=[^“”\"]+\"))([^“”\"]*)[”“\"]");

    private final List<Run> runs = new ArrayList<>();

    EntryFormat() {
        setConvertLinks(true);
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    @Override
    public String getName() {
        return "runs";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return gather(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        return gather(buffer);
    }

    @Override
    protected String doFormatLink(String text, String address) {
        return text;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography style) {
        throw new UnsupportedOperationException("entries are made one by one");
    }

    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        dropRepeatedDates(buffer.getTokens());
        turnInnerQuotes(buffer.getTokens(), context);
        super.postProcess(buffer, context);
    }

    private static void dropRepeatedDates(List<Token> tokens) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String text = text(tokens.get(i));
            if (text.indexOf(Adaptation.LITERAL_DATE) >= 0 && !seen.add(text)) {
                tokens.remove(i--);
                if (i >= 0 && tokens.get(i) instanceof TextToken token && isBetween(token.getType())) {
                    tokens.remove(i--);
                }
            }
        }
    }

    private static boolean isBetween(TextToken.Type type) {
        return type == TextToken.Type.DELIMITER || type == TextToken.Type.PREFIX;
    }

    private static String text(Token token) {
        return token instanceof TextToken text ? text.getText() : "";
    }

    /** Quotation marks within quoted words are the inner ones, which the library leaves as they stand in the title. */
    private static void turnInnerQuotes(List<Token> tokens, RenderContext context) {
        String inner = Matcher.quoteReplacement(context.getTerm("open-inner-quote"))
                + "$1"
                + Matcher.quoteReplacement(context.getTerm("close-inner-quote"));
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof TextToken token)) {
                continue;
            }
            if (token.getType() == TextToken.Type.OPEN_QUOTE) {
                depth++;
            } else if (token.getType() == TextToken.Type.CLOSE_QUOTE) {
                depth--;
            } else if (depth > 0) {
                tokens.set(i, token.copyWithText(QUOTED.matcher(token.getText()).replaceAll(inner)));
            }
        }
    }

    private String gather(TokenBuffer buffer) {
        for (Token token : buffer.getTokens()) {
            if (token instanceof TextToken text && !text.getText().isEmpty()) {
                add(Adaptation.restored(text.getText()), faces(text.getFormattingAttributes()), address(text));
            }
        }
        return "";
    }

    private void add(String text, Set<Face> faces, Optional<String> address) {
        int last = runs.size() - 1;
        if (last >= 0
                && runs.get(last).faces().equals(faces)
                && runs.get(last).address().equals(address)) {
            runs.set(last, new Run(runs.get(last).text() + text, faces, address));
        } else {
            runs.add(new Run(text, faces, address));
        }
    }

    private Optional<String> address(TextToken token) {
        return switch (token.getType()) {
            case URL -> web(token.getText());
            case DOI -> web(addDOIPrefix(token.getText()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> web(String address) {
        return Optional.of(address).filter(a -> ADDRESS.matcher(a).matches());
    }

    private static Set<Face> faces(int attributes) {
        Set<Face> faces = EnumSet.noneOf(Face.class);
        int slant = FormattingAttributes.getFontStyle(attributes);
        if (slant == FormattingAttributes.FS_ITALIC || slant == FormattingAttributes.FS_OBLIQUE) {
            faces.add(Face.ITALIC);
        }
        if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
            faces.add(Face.BOLD);
        }
        if (FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
            faces.add(Face.UNDERLINED);
        }
        int height = FormattingAttributes.getVerticalAlign(attributes);
        if (height == FormattingAttributes.VA_SUP) {
            faces.add(Face.RAISED);
        } else if (height == FormattingAttributes.VA_SUB) {
            faces.add(Face.LOWERED);
        }
        return faces;
    }
}
