package dev.newsstand.article.wire.ninjs;

import com.networknt.schema.Error;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Judges items by the schemas of ninjs. */
public final class NinjsSchema {

    private NinjsSchema() {}

    /**
     * Where an item departs from the schema; {@code member} is the one that should not be there, or should. {@code follows}
     * where it may only follow from another flaw: what is around a flaw counts as unknown.
     */
    public record Flaw(String pointer, @Nullable String member, String problem, boolean follows) {}

    /** By the edition that we give out, 3.1. */
    public static List<Flaw> flaws(JsonNode item) {
        return by("3.1", item).map(NinjsSchema::flaw).toList();
    }

    /** By the edition that the item names; an item that names none by the one that it departs from least. */
    public static List<Flaw> judge(JsonNode item) {
        String named = EditionNumbers.named(item);
        return named != null
                ? judge(item, named)
                : IptcSchemas.widest().stream()
                        .map(edition -> judge(item, edition))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
    }

    /** By this edition, such as "2.0" or the draft "2.x_dev"; an item that names a number of its own is judged by that. */
    public static List<Flaw> judge(JsonNode item, String edition) {
        String own = EditionNumbers.isNumber(edition) ? EditionNumbers.named(item) : null;
        String asked = own != null && own.charAt(0) == edition.charAt(0) ? own : edition;
        String schema = IptcSchemas.nearest(asked);
        boolean newer = EditionNumbers.isLater(asked, schema);
        List<Flaw> flaws = Stream.concat(
                        by(schema, item)
                                .filter(error -> !newer || !isUnknown(error))
                                .map(NinjsSchema::flaw),
                        LaterAdditions.in(item, asked, IptcSchemas.of(schema).getSchemaNode()))
                .toList();
        boolean all = flaws.stream().allMatch(Flaw::follows);
        return flaws.stream().filter(flaw -> all || !flaw.follows()).toList();
    }

    private static Stream<Error> by(String edition, JsonNode item) {
        return IptcSchemas.of(edition).validate(item).stream();
    }

    /** A member that the schema does not know. */
    private static boolean isUnknown(Error error) {
        return "additionalProperties".equals(error.getKeyword()) || follows(error);
    }

    private static boolean follows(Error error) {
        return "unevaluatedProperties".equals(error.getKeyword());
    }

    private static Flaw flaw(Error error) {
        String path = error.getInstanceLocation().toString();
        String pointer = path.equals("$") ? "" : path;
        return new Flaw(pointer, error.getProperty(), error.getMessage(), follows(error));
    }
}
