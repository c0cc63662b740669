package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A shopper's connection, which stays open. Written on plain sockets, since what it costs to ask is taken from the same
 * processors and is part of every answer's time.
 */
final class PlainConnection implements AutoCloseable {

    private static final int BUFFER = 65_536;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    PlainConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** The answer's body; anything but a 200 is a {@link Failure}. */
    String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    void read(String cart) throws IOException {
        ask("GET /api/v1/cart HTTP/1.1\r\nHost: localhost\r\nCart-Token: " + cart + "\r\n\r\n");
    }

    /** @param items the JSON of the items */
    void add(String cart, String key, String items) throws IOException {
        String body = "{\"items\": [" + items + "]}";
        ask("POST /api/v1/cart/lines HTTP/1.1\r\nHost: localhost\r\nCart-Token: " + cart + "\r\nIdempotency-Key: " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String ask(String request) throws IOException {
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        var status = line();
        int length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 200 ")) {
            throw new Failure(status + ": " + body);
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the service hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
