package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.wire.ninjs.NinjsSchema.Flaw;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an item has although it came into ninjs only after the item's edition. The newer schema tells, in its descriptions. */
final class LaterAdditions {

    private static final Pattern MEMBER = Pattern.compile("\\(Added in (?:version )?(\\d\\.\\d+)");
    private static final Pattern VALUE = Pattern.compile("\\(Value '(\\w+)' added in (?:version )?(\\d\\.\\d+)");

    private LaterAdditions() {}

    /** Nothing where the editions are the same. */
    static Stream<Flaw> in(JsonNode item, String edition, JsonNode schema) {
        return item.propertyStream().flatMap(member -> {
            String about = schema.at(
                            "/properties/" + member.getKey().replace("~", "~0").replace("/", "~1") + "/description")
                    .asString("");
            return Stream.concat(
                    member(member.getKey(), about, edition), value(member.getKey(), member.getValue(), about, edition));
        });
    }

    private static Stream<Flaw> member(String name, String about, String edition) {
        Matcher added = MEMBER.matcher(about);
        return added.find() && EditionNumbers.isLater(added.group(1), edition)
                ? Stream.of(new Flaw("", name, "is of edition " + added.group(1) + ", later than " + edition, false))
                : Stream.empty();
    }

    private static Stream<Flaw> value(String name, JsonNode value, String about, String edition) {
        Matcher added = VALUE.matcher(about);
        return added.find()
                        && added.group(1).equals(value.asString(""))
                        && EditionNumbers.isLater(added.group(2), edition)
                ? Stream.of(new Flaw(
                        "/" + name, null, "is of edition " + added.group(2) + ", later than " + edition, false))
                : Stream.empty();
    }
}
