package org.vouch.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.render.Layouts;
import org.vouch.render.Renderer;
import org.vouch.site.SiteFile;
import org.vouch.site.SiteFiles;

/** The site of a verified briefing, rendered once: while its files are handed over or, where nobody takes them, when asked. */
final class Rendering implements SiteFiles {
    private final VerifiedBriefing verified;
    private final Layouts layouts;
    private final Consumer<String> ended;
    private Optional<List<Diagnostic>> found = Optional.empty();

    Rendering(VerifiedBriefing verified, Layouts layouts, Consumer<String> ended) {
        this.verified = verified;
        this.layouts = layouts;
        this.ended = ended;
    }

    @Override
    public boolean handTo(Consumer<SiteFile> receiver) {
        found = Optional.of(Renderer.render(verified, layouts, ended, receiver));
        ended.accept("render");
        return isWhole();
    }

    /** Returns what was found wrong in the layouts and addresses. */
    List<Diagnostic> diagnostics() {
        if (found.isEmpty()) {
            handTo(file -> {});
        }
        return found.get();
    }

    boolean isWhole() {
        return diagnostics().stream().noneMatch(Diagnostic::isError);
    }
}
