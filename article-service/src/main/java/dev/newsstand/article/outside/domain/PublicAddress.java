package dev.newsstand.article.outside.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/** Tells addresses of the public network from those that only mean something here: loopback, private, link-local, metadata. */
public final class PublicAddress {

    private static final List<Range> CLOSED = List.of(
            Range.of(0, 0, 0, 0, 8),
            Range.of(10, 0, 0, 0, 8),
            Range.of(100, 64, 0, 0, 10),
            Range.of(127, 0, 0, 0, 8),
            Range.of(169, 254, 0, 0, 16),
            Range.of(172, 16, 0, 0, 12),
            Range.of(192, 0, 0, 0, 24),
            Range.of(192, 0, 2, 0, 24),
            Range.of(192, 88, 99, 0, 24),
            Range.of(192, 168, 0, 0, 16),
            Range.of(198, 18, 0, 0, 15),
            Range.of(198, 51, 100, 0, 24),
            Range.of(203, 0, 113, 0, 24),
            Range.of(224, 0, 0, 0, 3));

    private PublicAddress() {}

    /** IPv4 addresses of a size; the first {@code bits} are the same. */
    private record Range(int start, int bits) {
        static Range of(int a, int b, int c, int d, int bits) {
            return new Range(a << 24 | b << 16 | c << 8 | d, bits);
        }

        boolean has(int address) {
            int mask = -1 << 32 - bits;
            return (address & mask) == (start & mask);
        }
    }

    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? isPublic(bytes)
                : CLOSED.stream().noneMatch(range -> range.has(number(bytes)));
    }

    /** Only the part of IPv6 that is handed out, and none that carries an address of IPv4 inside. */
    private static boolean isPublic(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean handedOut = (first & 0xe000) == 0x2000;
        boolean tunnel = first == 0x2002 || first == 0x2001 && second < 0x0200;
        boolean example = first == 0x2001 && second == 0x0db8 || first == 0x3fff;
        return handedOut && !tunnel && !example;
    }

    private static int number(byte[] bytes) {
        return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }
}
