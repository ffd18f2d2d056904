package org.vouch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vouch.build.Pipeline;
import org.vouch.content.Briefing;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Reported;
import org.vouch.links.Answer;
import org.vouch.links.Lookup;
import org.vouch.links.Network;
import org.vouch.links.OutsideLink;
import org.vouch.links.OutsideLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "links",
        description = "Looks up the addresses outside and the archived copies: the one command that uses the network.",
        mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = "--private-networks",
            description = "Ask machines in private networks too; only for a briefing that is all your own.")
    private boolean anyNetwork;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Reported<Briefing> read = Pipeline.read(options.project(vouch.folder()));
        if (read.hasErrors()) {
            vouch.err()
                    .println("vouch: not all of the briefing can be read, see vouch check; addresses may be missing");
        }
        List<OutsideLink> links = OutsideLinks.of(read.value());
        if (links.isEmpty()) {
            say("the briefing names no address outside; nothing was looked up");
            return ExitCode.CLEAN;
        }
        Lookup lookup = new Lookup(
                anyNetwork ? Network.ANY : Network.PUBLIC, agent(read.value().settings()));
        List<Answer> answers = new ArrayList<>();
        for (OutsideLink link : links) {
            answers.add(lookup.lookUp(link.address()));
            print(link, answers.get(answers.size() - 1));
        }
        say("addresses %d: %s".formatted(links.size(), counts(answers)));
        return answers.stream().anyMatch(Answer::isBroken) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void print(OutsideLink link, Answer answer) {
        if (answer.status() == Answer.Status.OK && !options.isVerbose()) {
            return;
        }
        String status = answer.status().name().toLowerCase(Locale.ROOT);
        String sign = answer.status() == Answer.Status.MOVED ? "to " : "";
        vouch.out().println(SafeLine.of("%-11s %s".formatted(status, link.address())));
        vouch.out().println(SafeLine.of("            " + sign + answer.detail()));
        link.places().forEach(place -> vouch.out().println(SafeLine.of("            in " + place)));
    }

    private static String counts(List<Answer> answers) {
        Map<Answer.Status, Integer> numbers = new EnumMap<>(Answer.Status.class);
        for (Answer.Status status : Answer.Status.values()) {
            numbers.put(status, 0);
        }
        answers.forEach(answer -> numbers.merge(answer.status(), 1, Integer::sum));
        List<String> counts = new ArrayList<>();
        numbers.forEach((status, number) -> counts.add(status.name().toLowerCase(Locale.ROOT) + " " + number));
        return String.join(", ", counts);
    }

    /** Servers are told who asks, and where that can be complained about. */
    private static String agent(Settings settings) {
        return "vouch-links"
                + settings.repository()
                        .map(Settings.Repository::url)
                        .filter(url -> url.matches("[\\x21-\\x7e&&[^()\\\\]]+"))
                        .map(url -> " (+" + url + ")")
                        .orElse("");
    }

    private void say(String line) {
        if (!options.isQuiet()) {
            vouch.out().println(line);
        }
    }
}
