package org.vouch.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.content.EdtfDate;

/** Exports with pieces taken out, doubled, put in and cut off: each is read, or refused with a message. */
class DamagedExportTest {
    private static final int RUNS = 4_000;
    private static final Map<String, String> SOUND = Map.of(
            "x.json",
            "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"author\": [{\"family\": \"R\", \"given\": \"J\"}],"
                    + " \"issued\": {\"date-parts\": [[2015, 1], [2016]]}}, {\"id\": 2, \"issued\": {\"raw\": \"2015-01\"}}]",
            "x.ris",
            "TY  - NEWS\nID  - a\nAU  - Pell, Nora\nTI  - Ferry\nDA  - 2019/11/04/\nER  - \nTY  - BOOK\nTI  - B\nER  - \n",
            "x.bib",
            "@string{g = {Gazette}}\n@article{a, author = {R{\\\"o}e, J and {A B}}, title = {{T}}, journal = g # {x}, year = 2015,"
                    + " month = jan}\n@online{b, date = {2015/2016}, url = {https://e.org/}}\n");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            ",",
            "#",
            "@",
            " and ",
            "TY  - X\n",
            "ER  - \n",
            "\u0000",
            "é",
            "\\\"{",
            "9".repeat(30));

    private final Random random = new Random(20310302);

    @Test
    @Timeout(120)
    void damagedExportIsReadOrRefused() {
        for (int run = 0; run < RUNS; run++) {
            SOUND.forEach((name, sound) -> check(name, damaged(sound)));
        }
    }

    @Test
    @Timeout(60)
    void largeAndHostileExportsEndInTime() {
        List<String> hearts = List.of(
                "[",
                "{\"a\":",
                "[{\"id\":\"a\"},",
                "{",
                "@a{b, c={",
                "\\\"",
                "@a{b, author={x and ",
                "TY  - X\nER  - \n",
                "AU  - a\n",
                " and ",
                "\\emph{",
                "#");
        for (String name : SOUND.keySet()) {
            for (String heart : hearts) {
                check(name, heart.repeat(200_000 / heart.length()));
            }
        }
        check(
                "x.bib",
                "@article{a, author = {" + "x and ".repeat(50_000) + "y}, title = {" + "\\'e".repeat(50_000) + "}}");
        check("x.ris", "TY  - BOOK\n" + "KW  - word\n".repeat(50_000) + "ER  - \n");
    }

    private static void check(String name, String text) {
        ReferenceExport export = ReferenceExport.read(name, text.getBytes(StandardCharsets.UTF_8));
        if (export instanceof ReferenceExport.Unreadable unreadable) {
            assertFalse(unreadable.message().isBlank());
            return;
        }
        for (ImportedReference item : ((ReferenceExport.References) export).items()) {
            item.reference().issued().ifPresent(date -> assertEquals(EdtfDate.parse(date.text()), Optional.of(date)));
            item.reference().title().ifPresent(title -> assertEquals(ReferenceDraft.tidy(title), title));
        }
    }

    private String damaged(String sound) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                default -> text.setLength(random.nextInt(5) == 0 ? at : text.length());
            }
        }
        return text.toString();
    }
}
