package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.hardening.LastingFolder;

/**
 * The corpora of the rules of agreement, for whoever changes the code of {@code check} a thousand times: each is read once,
 * and then only checked, article by article. What is missed and what is a false alarm must be what the page of proofs
 * lists. No build runs it; {@link AgreementProof} and its like say the same in one piece.
 */
class ClaimsInMemory {
    /** Only every so manieth article is checked, where time is short. */
    private static final int STEP = Integer.getInteger("claims.step", 1);

    private static final String NO_LETTERS = "[^\\p{L}]+";
    private static final Path PAGE = Path.of("src/main/docs/proof.md");
    private static final Map<Path, Corpus> READ = new HashMap<>();
    private static final Path FOLDER = LastingFolder.create("vouch-");

    /** A corpus as it was read. */
    private record Corpus(List<ClaimFile> files, ClaimBriefing places, Reported<Briefing> briefing) {}

    @ParameterizedTest
    @MethodSource("agreement")
    void articleOfTheFirstCorpusIsJudgedAsThePageSays(String article) throws IOException {
        check(AgreementMeasure.CORPUS, "agreement", article);
    }

    @ParameterizedTest
    @MethodSource("heldOut")
    void articleOfTheSecondCorpusIsJudgedAsThePageSays(String article) throws IOException {
        check(AgreementMeasure.HELD_OUT, "held-out", article);
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void articleOfTheThirdCorpusIsJudgedAsThePageSays(String article) throws IOException {
        check(AgreementMeasure.UNSEEN, "unseen", article);
    }

    static List<String> agreement() throws IOException {
        return articles(AgreementMeasure.CORPUS);
    }

    static List<String> heldOut() throws IOException {
        return articles(AgreementMeasure.HELD_OUT);
    }

    static List<String> unseen() throws IOException {
        return articles(AgreementMeasure.UNSEEN);
    }

    private static List<String> articles(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("claims"))) {
            List<String> all = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
            return IntStream.range(0, all.size())
                    .filter(i -> i % STEP == 0)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    private static void check(Path path, String section, String article) throws IOException {
        Corpus corpus = read(path);
        AgreementReport report = new AgreementReport(measure(corpus, article), new OwnBriefing(0, 0, List.of()));
        assertEquals(listed(section + "-misses", article), items(report.misses(), article));
        assertEquals(listed(section + "-alarms", article), items(report.alarms(), article));
    }

    private static AgreementMeasure measure(Corpus corpus, String article) {
        ClaimFile file = corpus.files().stream()
                .filter(f -> f.id().equals(article))
                .findFirst()
                .orElseThrow();
        Checked checked = Checker.check(part(corpus.briefing(), file), Optional.empty());
        Map<Claim, List<Diagnostic>> findings = new HashMap<>();
        for (Diagnostic finding : checked.diagnostics()) {
            corpus.places()
                    .at(finding.span().file(), finding.span().line())
                    .filter(claim -> FaultClass.AGREEMENT.contains(finding.rule()))
                    .ifPresent(claim -> findings.computeIfAbsent(claim, c -> new ArrayList<>())
                            .add(finding));
        }
        return new AgreementMeasure(
                file.claims(), findings, List.of(), checked.totalCoverage().cited());
    }

    /** Returns what one article needs of a corpus: to read the names of all is most of the work of a check. */
    private static Reported<Briefing> part(Reported<Briefing> whole, ClaimFile file) {
        Briefing all = whole.value();
        String article = file.id();
        Set<String> words = file.claims().stream()
                .flatMap(
                        claim -> Stream.of(claim.text().toLowerCase(Locale.ROOT).split(NO_LETTERS)))
                .collect(Collectors.toSet());
        return new Reported<>(
                new Briefing(
                        all.settings(),
                        all.notes().stream()
                                .filter(note -> note.slug().value().matches(article + "(-faults)?"))
                                .toList(),
                        all.pages(),
                        all.factFiles(),
                        all.sources().stream()
                                .filter(source -> source.id().value().equals(article))
                                .toList(),
                        all.entities().stream()
                                .filter(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                                        .flatMap(name -> Stream.of(
                                                name.toLowerCase(Locale.ROOT).split(NO_LETTERS)))
                                        .anyMatch(words::contains))
                                .toList(),
                        all.corrections()),
                whole.diagnostics());
    }

    private static Corpus read(Path path) throws IOException {
        if (!READ.containsKey(path)) {
            Path root = Files.createTempDirectory(FOLDER, "corpus");
            List<ClaimFile> files = AgreementMeasure.claims(path);
            ClaimBriefing places = ClaimBriefing.write(root, files, AgreementMeasure.articles(path, files));
            Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
            READ.put(path, new Corpus(files, places, Pipeline.read(project)));
        }
        return READ.get(path);
    }

    private static List<String> listed(String section, String article) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("<!-- section " + section + " -->");
        return items(page.substring(start, page.indexOf("<!-- end " + section + " -->", start)), article);
    }

    private static List<String> items(String list, String article) {
        return list.lines()
                .filter(line -> line.startsWith("- " + article + ":"))
                .toList();
    }
}
