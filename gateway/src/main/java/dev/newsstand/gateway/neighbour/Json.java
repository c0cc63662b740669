package dev.newsstand.gateway.neighbour;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as neighbours write it: members that are not known here are passed over. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    static <T> T read(@Nullable MediaType type, byte[] body, Class<T> wanted) {
        if (type == null || !isJson(type)) {
            throw new BrokenAnswer("not JSON but " + type);
        }
        try {
            T value = MAPPER.readValue(body, wanted);
            if (value == null) {
                throw new BrokenAnswer("JSON null");
            }
            return value;
        } catch (JacksonException broken) {
            throw new BrokenAnswer("broken JSON: " + broken.getOriginalMessage());
        }
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private static boolean isJson(MediaType type) {
        return MediaType.APPLICATION_JSON.isCompatibleWith(type)
                || type.getSubtype().endsWith("+json");
    }
}
