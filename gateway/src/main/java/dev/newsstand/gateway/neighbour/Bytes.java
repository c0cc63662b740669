package dev.newsstand.gateway.neighbour;

import java.io.ByteArrayOutputStream;

/** An answer's bytes as they come in, up to a limit. */
final class Bytes {

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream(4096);
    private final int most;

    Bytes(int most) {
        this.most = most;
    }

    void add(byte[] more) {
        if (seen.size() + more.length > most) {
            throw new BrokenAnswer("more than " + most + " bytes");
        }
        seen.write(more, 0, more.length);
    }

    byte[] all() {
        return seen.toByteArray();
    }
}
