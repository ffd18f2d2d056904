package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.GeneratedPage;
import org.vouch.content.Settings;
import org.vouch.render.Frame.MenuItem;

/** Makes the frame of each page. */
final class Frames {
    private final Settings settings;
    private final Meta meta;
    private final Html script;
    private final String policy;
    private final List<Link> menu;
    private final List<Link> foot;

    Frames(Library library, Carried carried) {
        this.settings = library.briefing().settings();
        this.meta = new Metas(library).plain();
        this.script = new Html(carried.script());
        this.policy = Policy.admittingScript(carried.script());
        Words words = library.words();
        this.menu = List.of(
                new Link(Addresses.HOME, words.say("menu.home")),
                new Link(Addresses.FACTS, words.say("menu.facts")),
                new Link(Addresses.TIMELINE, words.say("menu.timeline")),
                new Link(Addresses.DISAGREEMENTS, words.say("menu.disagreements")),
                new Link(Addresses.QUESTIONS, words.say("menu.questions")),
                new Link(Addresses.SOURCES, words.say("menu.sources")),
                new Link(Addresses.ENTITIES, words.say("menu.entities")),
                new Link(Addresses.SEARCH, words.say("menu.search")));
        List<Link> rest = new ArrayList<>();
        library.briefing().pages().stream()
                .filter(page -> GeneratedPage.of(page.slug()).isEmpty())
                .forEach(page -> rest.add(
                        new Link(Addresses.page(page.slug()), page.title().value())));
        rest.add(new Link(Addresses.MATRIX, words.say("menu.matrix")));
        rest.add(new Link(Addresses.VISITS, words.say("menu.visits")));
        rest.add(new Link(Addresses.ORIGINS, words.say("menu.origins")));
        rest.add(new Link(Addresses.CORRECTIONS, words.say("menu.corrections")));
        this.foot = List.copyOf(rest);
    }

    /** @param file the project's file behind the page; absent for a page made from many */
    Frame frame(String address, String title, Optional<String> description, Optional<String> file) {
        return new Frame(
                title,
                description.map(String::strip),
                address,
                Addresses.root(address),
                settings.language(),
                settings.title(),
                settings.baseUrl().map(base -> full(base, address)),
                items(menu, address),
                items(foot, address),
                policy,
                script,
                meta,
                file.flatMap(this::edit),
                settings.repository().map(repository -> report(repository, address)));
    }

    /** Returns the full address of a page; the home page's is the base address itself. */
    static String full(String base, String address) {
        return base + (address.equals(Addresses.HOME) ? "" : address);
    }

    /** The form for mistakes, {@code .github/ISSUE_TEMPLATE/mistake.yml}, has a field {@code page}, filled in here. */
    private static String report(Settings.Repository repository, String address) {
        return repository.url() + "/issues/new?template=mistake.yml&page=" + address;
    }

    private Optional<String> edit(String file) {
        return settings.repository().map(repository -> repository.url() + "/edit/" + repository.branch() + "/" + file);
    }

    private static List<MenuItem> items(List<Link> links, String address) {
        return links.stream()
                .map(link -> new MenuItem(
                        link.address(), link.text(), link.address().equals(address), isWithin(link.address(), address)))
                .toList();
    }

    private static boolean isWithin(String section, String address) {
        boolean index = section.endsWith("/" + Addresses.HOME);
        return section.equals(Addresses.HOME)
                ? address.startsWith("notes/")
                : index && address.startsWith(section.substring(0, section.lastIndexOf('/') + 1));
    }
}
