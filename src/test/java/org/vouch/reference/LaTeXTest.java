package org.vouch.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaTeXTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "G{\\\"o}del|Gödel",
                "G\\\"odel|Gödel",
                "Erd\\H{o}s and Erd\\H os|Erdős and Erdős",
                "na\\\"{\\i}ve na{\\\"\\i}ve|naïve naïve",
                "Fran\\c{c}ois \\v{S}koda \\'{E}|François Škoda É",
                "Stra{\\ss}e stra\\ss e|Straße straße",
                "{\\O}rsted \\aa{}rhus {\\L}\\'od\\'z|Ørsted århus Łódź",
                "50\\% \\& \\$3 \\#4 a\\_b \\{c\\}|50% & $3 #4 a_b {c}",
                "\\textbackslash{}x \\textasciitilde{} \\textless{}a\\textgreater{} \\textbar|\\x ~ <a> ¦",
                "pp. 3--5 --- ``so''|pp. 3–5 — “so”",
                "\\emph{The {NATO} \\textbf{file}}|The NATO file",
                "\\unknown{x}|\\unknownx",
                "a~b|a b",
                "$x^2$|x^2",
                "\\|\\",
                "{|``",
                "\\'|``"
            })
    void latexBecomesUnicode(String latex, String expected) {
        assertEquals(
                expected.replace("``", "").replace('¦', '|'), LaTeX.plain(latex).replace('\u00A0', ' '));
    }

    @Test
    void namesAreDividedAsBibTexDoes() {
        checkNames("Pell, Nora and de Witt, Jon", "Pell|Nora; de Witt|Jon");
        checkNames("Jon de Witt and Ludwig van der Rohe", "de Witt|Jon; van der Rohe|Ludwig");
        checkNames("King, Jr, Martin Luther", "King|Martin Luther Jr");
        checkNames("{Barnes and Noble} and Roe, Jane", "{Barnes and Noble}; Roe|Jane");
        checkNames("Plato\n and  {\\'E}mile Zola", "{Plato}; Zola|Émile");
        checkNames("Roe, Jane and others", "Roe|Jane");
    }

    @Test
    void addressesStandAsTheyAre() {
        assertEquals("https://e.org/a_b%20c?d&e#f", LaTeX.verbatim("https://e.org/a\\_b\\%20c?d\\&e\\#f"));
        assertEquals("https://e.org/", LaTeX.verbatim("\\url{https://e.org/}"));
    }

    private static void checkNames(String field, String expected) {
        ReferenceDraft draft = new ReferenceDraft();
        BibTexNames.read(field, draft);
        assertEquals(
                List.of(expected.split("; ")),
                draft.finished("x").reference().author().stream()
                        .map(name -> name.literal()
                                .map(literal -> "{" + literal + "}")
                                .orElseGet(() -> name.family().orElse("") + "|"
                                        + name.given().orElse("")))
                        .collect(Collectors.toList()));
    }
}
