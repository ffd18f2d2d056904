package org.vouch.links;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the addresses that anyone can reach from those that mean something else to each machine or network.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose IPv4 addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, special-purpose IPv6 addresses</a>
 */
final class SpecialAddresses {
    private static final List<Range> CLOSED_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // Under this one, machines in a data centre reach what governs them; in no registry.
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** RFC 4291 §2.4: all that is assigned for use between networks lies here. */
    private static final List<Range> OPEN_6 = ranges("2000::/3");

    /** Within it: protocols of their own, examples, and addresses that hold one of IPv4. */
    private static final List<Range> CLOSED_6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private SpecialAddresses() {}

    static boolean isPublic(InetAddress machine) {
        byte[] address = machine.getAddress();
        return address.length == 4 ? !isIn(CLOSED_4, address) : isIn(OPEN_6, address) && !isIn(CLOSED_6, address);
    }

    private static boolean isIn(List<Range> ranges, byte[] address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<Range> ranges(String... written) {
        return Stream.of(written).map(Range::of).toList();
    }

    /** Addresses of one length that begin with the same bits. */
    private record Range(byte[] first, int bits) {

        static Range of(String written) {
            int slash = written.indexOf('/');
            try {
                // A literal address is looked up nowhere.
                byte[] first =
                        InetAddress.getByName(written.substring(0, slash)).getAddress();
                return new Range(first, Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new AssertionError(written, impossible);
            }
        }

        boolean contains(byte[] address) {
            int rest = 8 * first.length - bits;
            return new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, first).shiftRight(rest));
        }
    }
}
