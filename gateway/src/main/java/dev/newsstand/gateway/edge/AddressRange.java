package dev.newsstand.gateway.edge;

import java.net.InetAddress;

/** Addresses that share their first bits, such as {@code 10.0.0.0/8}; a lone address is a range of one. */
record AddressRange(byte[] network, int bits) {

    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] network = InetAddress.ofLiteral(parts[0]).getAddress();
        int bits = parts.length == 1 ? network.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > network.length * 8) {
            throw new IllegalArgumentException("not a range of addresses: " + text);
        }
        return new AddressRange(network, bits);
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((network[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
