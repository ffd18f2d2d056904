package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.SourceFile;
import org.vouch.evidence.Lock;
import org.vouch.evidence.SourceText;
import org.vouch.markdown.MarkdownParser;
import org.vouch.render.Layouts;
import org.vouch.render.RenderMemory;
import org.vouch.render.Renderer;
import org.vouch.render.SiteOnDemand;
import org.vouch.site.SitePath;
import org.vouch.text.Matcher;
import org.vouch.text.NormalForm;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;
import org.vouch.text.Run;
import org.vouch.text.Tokens;

/**
 * Times the parts of a build on the articles and notes of {@code corpus}, on one thread in a process that has run for a
 * while. Each figure is for one article or one note. For {@code parts}, which compiles it against the package and gives the
 * folder of the corpus as the system property {@code corpus}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parts {
    private static final int NOTES = 100;
    private static final int ARTICLES = 25;
    private static final int EVERY = 37;
    private static final int WORDS = 10;

    private final List<String> articles = new ArrayList<>();
    private final List<Tokens> tokens = new ArrayList<>();
    private final List<List<Quotation>> quotations = new ArrayList<>();
    private final List<SourceText> texts = new ArrayList<>();
    private final List<List<Run>> runs = new ArrayList<>();
    private final List<String> locks = new ArrayList<>();
    private final List<SourceFile> notes = new ArrayList<>();
    private VerifiedBriefing verified;
    private Layouts layouts;
    private List<SitePath> pages;

    @Setup(Level.Trial)
    public void read() throws IOException {
        Path root = Path.of(System.getProperty("corpus"));
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        verified = Pipeline.check(project, Optional.empty(), stage -> {}).verified().orElseThrow();
        layouts = Layouts.of(root.resolve("layouts"));
        pages = onDemand().addresses().stream()
                .filter(address -> address.text().startsWith("notes/") && address.text().endsWith(".html"))
                .toList();
        for (Path note : in(root.resolve("content/notes"))) {
            notes.add(new SourceFile(note.toString(), Files.readString(note)));
        }
        for (Path article : in(root.resolve("content/sources"))) {
            if (article.toString().endsWith(".txt")) {
                add(Files.readString(article));
            }
        }
        if (articles.size() != ARTICLES || notes.size() != NOTES || pages.size() != NOTES) {
            throw new IllegalStateException("not the folder of a corpus: " + root);
        }
    }

    private void add(String article) {
        SourceText text = SourceText.of(article);
        List<Quotation> cited = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int first = EVERY; first + WORDS < text.tokens().size(); first += EVERY) {
            String words = text.tokens().text(first, first + WORDS);
            if (Quotation.parse(words) instanceof Quotation quotation) {
                cited.add(quotation);
                places.addAll(Matcher.find(text.tokens(), quotation, Pins.NONE, 2));
            }
        }
        articles.add(article);
        texts.add(text);
        tokens.add(Tokens.of(text.normal()));
        quotations.add(cited);
        runs.add(List.copyOf(Lock.runs(places)));
        locks.add(Lock.seal("article", text, Lock.runs(places)).render());
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private SiteOnDemand onDemand() {
        return Renderer.onDemand(verified, layouts, new RenderMemory());
    }

    /** An article brought into its normal form. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void normalForm(Blackhole hole) {
        articles.forEach(article -> hole.consume(NormalForm.article(article)));
    }

    /** Nearly thirty quotations looked for in their article, whose words are indexed anew. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void matcher(Blackhole hole) {
        for (int i = 0; i < tokens.size(); i++) {
            Tokens article = tokens.get(i);
            quotations.get(i).forEach(words -> hole.consume(Matcher.find(article, words, Pins.NONE, 2)));
            article.endSearch();
        }
    }

    /** The lock of an article made: what is quoted opened, everything else hashed. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void lockSealed(Blackhole hole) {
        for (int i = 0; i < texts.size(); i++) {
            hole.consume(Lock.seal("article", texts.get(i), runs.get(i)).render());
        }
    }

    /** The lock of an article read, and each opening proven. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void lockProven(Blackhole hole) {
        locks.forEach(lock -> hole.consume(Lock.parse(lock)));
    }

    /** A note parsed. */
    @Benchmark
    @OperationsPerInvocation(NOTES)
    public void markdown(Blackhole hole) {
        MarkdownParser parser = new MarkdownParser();
        notes.forEach(note -> hole.consume(parser.parse(note, 0)));
    }

    /** The page of a note made of what has been read and checked, with its share of what all pages need. */
    @Benchmark
    @OperationsPerInvocation(NOTES)
    public void pages(Blackhole hole) {
        SiteOnDemand site = onDemand();
        pages.forEach(page -> hole.consume(site.make(page)));
    }
}
