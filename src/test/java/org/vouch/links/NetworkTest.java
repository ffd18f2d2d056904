package org.vouch.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First and last of each closed range are closed, their neighbours are not. Literal addresses are looked up nowhere. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255, 1.0.0.0",
        "10.0.0.0, 10.255.255.255, 9.255.255.255",
        "100.64.0.0, 100.127.255.255, 100.63.255.255",
        "127.0.0.0, 127.255.255.255, 128.0.0.0",
        "168.63.129.16, 168.63.129.16, 168.63.129.17",
        "169.254.0.0, 169.254.255.255, 169.253.255.255",
        "172.16.0.0, 172.31.255.255, 172.32.0.0",
        "192.0.0.0, 192.0.0.255, 192.0.1.0",
        "192.0.2.0, 192.0.2.255, 192.0.3.0",
        "192.88.99.0, 192.88.99.255, 192.88.98.255",
        "192.168.0.0, 192.168.255.255, 192.169.0.0",
        "198.18.0.0, 198.19.255.255, 198.20.0.0",
        "198.51.100.0, 198.51.100.255, 198.51.101.0",
        "203.0.113.0, 203.0.113.255, 203.0.114.0",
        "224.0.0.0, 255.255.255.255, 223.255.255.255",
        "0:0:0:0:0:0:0:0, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2400::1",
        "::1, ::1, 2000::1",
        "2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, 2001:200::",
        "2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db9::",
        "2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2003::",
        "3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff:1000::",
        "64:ff9b::a00:1, 64:ff9b::7f00:1, 2606:4700::1",
        "fc00::1, fdff::1, 2a00::1",
        "fe80::1, febf::1, 3ffe::1",
        "::ffff:10.0.0.1, ::ffff:127.0.0.1, ::ffff:9.9.9.9",
    })
    void rangeEndsWhereItEnds(String first, String last, String neighbour) throws UnknownHostException {
        assertEquals(false, allows(first), first);
        assertEquals(false, allows(last), last);
        assertEquals(true, allows(neighbour), neighbour);
    }

    private static boolean allows(String address) throws UnknownHostException {
        return Network.PUBLIC.allows(InetAddress.getByName(address));
    }
}
