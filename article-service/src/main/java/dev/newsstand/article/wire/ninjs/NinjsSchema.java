package dev.newsstand.article.wire.ninjs;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The schema of ninjs 3.1, as IPTC publishes it, with the one of GeoJSON that it refers to. Nothing is fetched. */
public final class NinjsSchema {

    private static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(
                            NINJS,
                            text("ninjs-schema_3.1.json"),
                            "https://geojson.org/schema/GeoJSON.json",
                            text("GeoJSON-schema.json"))))
            .getSchema(SchemaLocation.of(NINJS));

    private NinjsSchema() {}

    /**
     * Where an item departs from the schema; {@code member} is the one that should not be there, or should. {@code follows}
     * where it may only follow from another flaw: what is around a flaw counts as unknown.
     */
    public record Flaw(String pointer, @Nullable String member, String problem, boolean follows) {}

    /** Formats of dates are not looked at: agencies write too many that are none. */
    public static List<Flaw> flaws(JsonNode item) {
        return SCHEMA.validate(item).stream().map(NinjsSchema::flaw).toList();
    }

    private static Flaw flaw(Error error) {
        String path = error.getInstanceLocation().toString();
        String pointer = path.equals("$") ? "" : path;
        return new Flaw(
                pointer, error.getProperty(), error.getMessage(), "unevaluatedProperties".equals(error.getKeyword()));
    }

    private static String text(String file) {
        try (InputStream stream = new ClassPathResource("ninjs/" + file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
