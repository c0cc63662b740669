package dev.newsstand.gateway.neighbour;

import org.springframework.http.HttpHeaders;

/** A neighbour's answer as it came over the wire. */
public record Reply(int status, HttpHeaders headers, byte[] body) {

    public boolean ok() {
        return status == 200;
    }

    /** The JSON body; fails when it is something else, broken, or lacks what the type needs. */
    public <T> T read(Shape<T> shape) {
        return shape.read(headers.getContentType(), body);
    }
}
