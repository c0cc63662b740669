package dev.newsstand.gateway.neighbour;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** What a JSON answer has to look like. Made at the start, since making one takes time and locks. */
public final class Shape<T> {

    private final ObjectReader reader;

    private Shape(ObjectReader reader) {
        this.reader = reader;
    }

    public static <T> Shape<T> of(Class<T> type) {
        return new Shape<>(Json.MAPPER.readerFor(type));
    }

    /** Fails when it is something else, broken, or lacks what the type needs. */
    T read(@Nullable MediaType type, byte[] body) {
        if (type == null || !isJson(type)) {
            throw new BrokenAnswer("not JSON but " + type);
        }
        try {
            T value = reader.readValue(body);
            if (value == null) {
                throw new BrokenAnswer("JSON null");
            }
            return value;
        } catch (JacksonException broken) {
            throw new BrokenAnswer("broken JSON: " + broken.getOriginalMessage());
        }
    }

    private static boolean isJson(MediaType type) {
        return MediaType.APPLICATION_JSON.isCompatibleWith(type)
                || type.getSubtype().endsWith("+json");
    }
}
