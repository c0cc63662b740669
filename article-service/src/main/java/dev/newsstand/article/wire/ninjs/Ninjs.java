package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireReader.Entry;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An item being written in ninjs 3, which is what items of all formats are turned into before they are read. */
public final class Ninjs {

    private final ObjectNode item = JsonNodeFactory.instance.objectNode();

    /** Leaves out what is null. */
    public Ninjs put(String member, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            item.put(member, value.strip());
        }
        return this;
    }

    /** One of {@code headlines}, {@code descriptions} or {@code bodies}. */
    public Ninjs text(String list, @Nullable String role, String contentType, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            ObjectNode text = item.withArray(list).addObject();
            if (role != null) {
                text.put("role", role);
            }
            text.put("contentType", contentType).put("value", value);
        }
        return this;
    }

    /** One of the lists of what is named: {@code subjects}, {@code places}, {@code infoSources} and so on. */
    public Ninjs named(String list, @Nullable String name, @Nullable String uri, @Nullable String literal) {
        if (name == null && uri == null && literal == null) {
            return this;
        }
        Ninjs entry = new Ninjs().put("name", name).put("uri", uri).put("literal", literal);
        item.withArray(list).add(entry.item);
        return this;
    }

    public Ninjs association(Ninjs other) {
        item.withArray("associations").add(other.item);
        return this;
    }

    /** A file of a picture; sizes in pixels, absent where unknown. */
    public Ninjs rendition(
            @Nullable String name,
            String href,
            @Nullable String contentType,
            @Nullable Integer width,
            @Nullable Integer height) {
        Ninjs file = new Ninjs().put("name", name).put("href", href).put("contentType", contentType);
        if (width != null) {
            file.item.put("width", width);
        }
        if (height != null) {
            file.item.put("height", height);
        }
        item.withArray("renditions").add(file.item);
        return this;
    }

    public boolean has(String member) {
        return item.has(member);
    }

    /** As an entry of a delivery. {@code names} says what members are called where the item came from. */
    public Entry entry(String pointer, Map<String, String> names, Markup markup) {
        try {
            return NinjsItem.read(new Node(pointer, item, names), markup);
        } catch (Unfit unfit) {
            return new Entry.Unfit(unfit.pointer(), unfit.problem());
        }
    }

    /** An item of ninjs 3 as it is taken in; empty where it is no story. */
    public static Optional<WireItem> read(ObjectNode item, Markup markup) {
        try {
            return NinjsItem.read(new Node("", item, Map.of()), markup) instanceof Entry.Story story
                    ? Optional.of(story.item())
                    : Optional.empty();
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }
}
