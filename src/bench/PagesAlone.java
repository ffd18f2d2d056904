import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.parallel.SideBySide;
import org.vouch.render.Layouts;
import org.vouch.render.RenderMemory;
import org.vouch.render.Renderer;
import org.vouch.render.SiteOnDemand;
import org.vouch.site.SitePath;
import org.vouch.write.SiteWriter;
import org.vouch.write.WriteResult.Written;

/**
 * Builds a briefing as {@code vouch build} does, every quotation verified, but writes of it only what other generators
 * write of the same content: the pages of notes and articles, the first page, and what they load. For {@code speed}, which
 * compiles it against the package. Arguments: the project's root, the output folder.
 */
final class PagesAlone {
    private PagesAlone() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        SiteOnDemand site = Renderer.onDemand(
                Pipeline.check(project, Optional.empty(), stage -> {}).verified().orElseThrow(),
                Layouts.of(root.resolve("layouts")),
                new RenderMemory());
        List<SitePath> pages = site.addresses().stream()
                .filter(address -> isWanted(address.text()))
                .toList();
        Object result = new SiteWriter()
                .write(
                        receiver -> {
                            SideBySide.forEach(
                                    pages.size(),
                                    place -> site.make(pages.get(place)).ifPresent(receiver));
                            return true;
                        },
                        Path.of(arguments[1]),
                        List.of());
        System.exit(result instanceof Written ? 0 : 1);
    }

    private static boolean isWanted(String address) {
        return address.equals("index.html")
                || address.endsWith(".html") && (address.startsWith("notes/") || address.startsWith("sources/"))
                || address.startsWith("assets/") && !address.startsWith("assets/search");
    }
}
