package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.Note;
import org.vouch.content.VerifiedBriefing;

/** Of a briefing with errors everything is shown, but what was not found is struck, and dead links lead nowhere. */
class SalvagedBriefingTest {
    private static final String SOUND = """
            ---
            title: Sound
            ---
            It rains [@rain#it], as [@rain] tells at length. See [this](sound.md).
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void writeTheRecords() throws IOException {
        write("briefing.yaml", "title: Rain\n");
        write(
                "entities.yaml",
                "- {id: tarn, kind: place, name: Tarn, formerly: [old-tarn]}\n"
                        + "- {id: ada, kind: person, name: Ada Quill}\n");
        write("sources/rain.yaml", "csl: {title: Rain}\nrights: full\npassages:\n  it: {exact: It rains all day}\n");
        write("sources/rain.txt", "It rains all day in Tarn.");
        write("notes/sound.md", SOUND);
    }

    @Test
    void whatWasNotFoundIsStruckAndSaysWhy() throws IOException {
        write("sources/locked.yaml", "csl: {title: Locked}\n");
        check("It rains [@rain \"It rains\"].", "It rains [1].");
        check(
                "It snows [@rain \"It snows\"].",
                "It snows <del>rain “It snows”</del> <b>preview only: not in the article</b>[0].");
        check(
                "It hails [@rain#hail; @rain#it].",
                "It hails <del>rain#hail</del> <b>preview only: there is no such passage</b>[1].");
        check("It hails [@hail].", "It hails <del>hail</del> <b>preview only: there is no such source</b>[0].");
        check(
                "It hails [@rain \"It [...] hails\"].",
                "It hails <del>rain “It [...] hails”</del> <b>preview only: cannot be read</b>[0].");
        check(
                "It hails [@locked \"It hails\"].",
                "It hails <del>locked “It hails”</del> <b>preview only: cannot be shown without the article</b>[0].");
        check(
                "It hails.[^1]\n\n[^1]: As told [@rain \"It hails\"].",
                "It hails.^ / As told <del>rain “It hails”</del> <b>preview only: not in the article</b>[0].");
    }

    @Test
    void whatLeadsNowhereIsNoLink() throws IOException {
        write("pages/page.md", "---\ntitle: Page\n---\nIt is.\n");
        write("facts/facts.yaml", "- {id: rain, statement: It rains., evidence: [rain#it], formerly: [old-rain]}\n");
        check("It [rains](fact:rain), [so](fact:old-rain).", "It <a>rains</a>, <a>so</a>.");
        check("It [hails](fact:hail).", "It <u>hails</u>.");
        check(
                "See [it](sound.md), [it](../pages/page.md), [it](../facts/facts.yaml) and [it](../sources/rain.yaml).",
                "See <a>it</a>, <a>it</a>, <a>it</a> and <a>it</a>.");
        check("See [it](hail.md).", "See <u>it</u>.");
    }

    @Test
    void aPageIsShownAsANoteIs() throws IOException {
        page("See [it](hail.md).", "See <u>it</u>.");
        page(
                "It snows [@rain \"It snows\"]. See [it](../notes/sound.md).",
                "It snows <del>rain “It snows”</del> <b>preview only: not in the article</b>[0]. See <a>it</a>.");
    }

    private void page(String body, String expected) throws IOException {
        write("pages/page.md", "---\ntitle: Page\n---\n" + body + "\n");
        assertEquals(expected, text(salvaged().briefing().pages().get(0).body()));
    }

    @Test
    void aFactLosesWhatIsNotThereAlone() throws IOException {
        fact("evidence: [rain#it, 'rain \"It hails\"', hail]", "1 0 false");
        fact("silent: [rain, hail]", "0 1 false");
        fact("visit: {who: [ada], to: tarn, from: old-tarn}", "0 0 true");
        fact("visit: {who: [ada, bo], to: tarn}", "0 0 false");
        fact("visit: {who: [ada], to: karn}", "0 0 false");
    }

    @Test
    void whatLosesNothingIsTheSame() throws IOException {
        write("notes/broken.md", "---\ntitle: Broken\n---\nSee [it](hail.md).\n");
        write("pages/page.md", "---\ntitle: Page\n---\nIt is.\n");
        write("facts/facts.yaml", "- {id: rain, statement: It rains., evidence: [rain#it]}\n");
        Checked checked = checked();
        Briefing shown = Salvage.of(checked).briefing();
        assertSame(
                note(checked.briefing(), "sound").body(), note(shown, "sound").body());
        assertSame(checked.briefing().pages().get(0), shown.pages().get(0));
        assertSame(checked.briefing().factFiles().get(0), shown.factFiles().get(0));
        assertEquals(
                checked.claims().get("content/notes/sound.md"),
                Salvage.of(checked).claims("content/notes/sound.md"));
    }

    private void check(String body, String expected) throws IOException {
        write("notes/broken.md", "---\ntitle: Broken\n---\nOf [this](nowhere.md). " + body + "\n");
        assertEquals(
                "Of <u>this</u>. " + expected,
                text(note(salvaged().briefing(), "broken").body()));
    }

    private void fact(String fields, String expected) throws IOException {
        write("notes/broken.md", "---\ntitle: Broken\n---\nSee [it](hail.md).\n");
        write("facts/facts.yaml", "- {id: rain, statement: It rains., " + fields + "}\n");
        Fact fact = salvaged().briefing().facts().findFirst().orElseThrow();
        assertEquals(
                expected,
                fact.evidence().size() + " " + fact.silent().size() + " "
                        + fact.visit().isPresent());
    }

    private static String text(Body body, Body.Part part) {
        if (part instanceof Body.Cite cite) {
            return "[" + body.citations().get(cite.group()).citations().size() + "]";
        } else if (part instanceof Body.Prose prose) {
            return prose.text();
        } else if (part instanceof Body.Html html) {
            return html.html()
                    .replaceAll("</?p>|\\R", "")
                    .replaceAll("<sup.*</sup>", "^")
                    .replaceAll(" class=\"vouch-[a-z]+\"", "")
                    .replace("strong>", "b>");
        }
        return part instanceof Body.LinkStart ? "<a>" : part instanceof Body.LinkEnd ? "</a>" : "";
    }

    private static Note note(Briefing briefing, String slug) {
        return briefing.notes().stream()
                .filter(note -> note.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Body body) {
        String notes = body.footnotes().stream()
                .map(note -> " / " + text(body, note.parts()))
                .collect(Collectors.joining());
        return text(body, body.parts()) + notes;
    }

    private static String text(Body body, List<Body.Part> parts) {
        return parts.stream()
                .map(part -> text(body, part))
                .collect(Collectors.joining())
                .strip();
    }

    private VerifiedBriefing salvaged() throws IOException {
        return Salvage.of(checked());
    }

    private Checked checked() throws IOException {
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        return Pipeline.check(project, Optional.empty(), stage -> {});
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
