package org.vouch.links;

import static org.vouch.links.Answer.Status.BLOCKED;
import static org.vouch.links.Answer.Status.GONE;
import static org.vouch.links.Answer.Status.MOVED;
import static org.vouch.links.Answer.Status.OK;
import static org.vouch.links.Answer.Status.REFUSED;
import static org.vouch.links.Answer.Status.UNREACHABLE;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.Security;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Looks addresses up, one at a time, a second apart where they are of one host. It asks for the headers alone; where a
 * server does not like that, for the page, of which it reads nothing.
 *
 * <p>What a page says is not looked at: a server that answers "not found" with status 200 is believed.
 */
public final class Lookup {
    static {
        // A name keeps the machines that it was judged by: asked again, it could lead to others.
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }

    private static final int MOST_REDIRECTS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_PEOPLE = Set.of(401, 403, 407, 429, 451);

    private final Network network;
    private final Web web;

    /** @param agent who asks, as servers see it */
    public Lookup(Network network, String agent) {
        this(network, new Web(agent, Duration.ofSeconds(20), Duration.ofSeconds(1)));
    }

    Lookup(Network network, Web web) {
        this.network = network;
        this.web = web;
    }

    /** Returns what became of the address. */
    public Answer lookUp(String address) throws InterruptedException {
        Optional<URI> uri = WebAddress.of(address);
        if (uri.isEmpty()) {
            return new Answer(REFUSED, "not an address of the web");
        }
        try {
            return follow(uri.get());
        } catch (UnknownHostException unknown) {
            return new Answer(UNREACHABLE, "no such host");
        } catch (HttpTimeoutException late) {
            return new Answer(UNREACHABLE, "no answer in time");
        } catch (ConnectException closed) {
            return new Answer(UNREACHABLE, "no connection");
        } catch (SSLException untrusted) {
            return new Answer(UNREACHABLE, "no connection that can be trusted");
        } catch (IOException broken) {
            return new Answer(UNREACHABLE, "the answer broke off");
        }
    }

    private Answer follow(URI first) throws IOException, InterruptedException {
        URI address = first;
        URI settled = first;
        boolean forGood = true;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!isAllowed(address)) {
                return new Answer(REFUSED, led(first, address) + "in a private network");
            }
            HttpResponse<InputStream> answer = ask(address);
            if (!REDIRECTS.contains(answer.statusCode())) {
                return end(answer.statusCode(), first, address, settled);
            }
            Optional<String> location = answer.headers().firstValue("location");
            Optional<URI> next = WebAddress.redirect(address, location.orElse(":"));
            if (next.isEmpty()) {
                return new Answer(REFUSED, "redirected to no address of the web");
            }
            address = next.get();
            forGood &= FOR_GOOD.contains(answer.statusCode());
            settled = forGood ? address : settled;
        }
        return new Answer(UNREACHABLE, "more than " + MOST_REDIRECTS + " redirects");
    }

    /** Some servers answer a question for the headers alone with an error. */
    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = web.ask("HEAD", address);
        boolean isFinal = answer.statusCode() < 400 || answer.statusCode() == 429;
        return isFinal ? answer : web.ask("GET", address);
    }

    private static Answer end(int status, URI first, URI last, URI settled) {
        String detail = led(first, last) + status;
        if (status >= 200 && status < 300) {
            return settled.equals(first) ? new Answer(OK, detail) : new Answer(MOVED, settled.toString());
        }
        if (status == 404 || status == 410) {
            return new Answer(GONE, detail);
        }
        return new Answer(FOR_PEOPLE.contains(status) ? BLOCKED : UNREACHABLE, detail);
    }

    private static String led(URI first, URI last) {
        return last.equals(first) ? "" : "by way of " + last + ": ";
    }

    private boolean isAllowed(URI address) throws UnknownHostException {
        for (InetAddress machine : InetAddress.getAllByName(address.getHost())) {
            if (!network.allows(machine)) {
                return false;
            }
        }
        return true;
    }
}
