package dev.newsstand.article.wire.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element as it was read, with its place, language and base address. Not thread-safe; nobody shares one. */
final class XmlElement {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final @Nullable XmlElement parent;
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final int index;

    XmlElement(@Nullable XmlElement parent, @Nullable String namespace, String name) {
        this.parent = parent;
        this.namespace = namespace == null ? "" : namespace;
        this.name = name;
        this.index = parent == null ? 1 : parent.named.merge(name, 1, Integer::sum);
        if (parent != null) {
            parent.content.add(this);
        }
    }

    void attribute(@Nullable String space, String local, String value) {
        attributes.put(XML.equals(space) ? "xml:" + local : local, value);
    }

    void text(String text) {
        content.add(text);
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    boolean is(String space, String local) {
        return namespace.equals(space) && name.equals(local);
    }

    /** Strings and elements, in order. */
    List<Object> content() {
        return List.copyOf(content);
    }

    Map<String, String> attributes() {
        return Map.copyOf(attributes);
    }

    @Nullable
    String attribute(String local) {
        String value = attributes.get(local);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A number of pixels; null where it is none. */
    @Nullable
    Integer pixels(String local) {
        String number = attribute(local);
        return number != null && number.matches("[1-9]\\d{0,4}") ? Integer.valueOf(number) : null;
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    Stream<XmlElement> all(String local) {
        return children().filter(child -> child.name.equals(local));
    }

    Stream<XmlElement> all(String space, String local) {
        return children().filter(child -> child.is(space, local));
    }

    Optional<XmlElement> first(String local) {
        return all(local).findFirst();
    }

    /** Along this path of names, the first of each. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.first(step));
        }
        return found;
    }

    /** All its words; null where there are none. */
    @Nullable
    String words() {
        StringBuilder words = new StringBuilder();
        collect(words);
        String text = words.toString().strip();
        return text.isEmpty() ? null : text;
    }

    private void collect(StringBuilder words) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.collect(words);
            } else {
                words.append(part);
            }
        }
    }

    @Nullable
    String words(String child) {
        return first(child).map(XmlElement::words).orElse(null);
    }

    @Nullable
    String language() {
        String own = attribute("xml:lang");
        return own != null || parent == null ? own : parent.language();
    }

    /** What relative addresses in it are relative to; null where nothing says so. */
    @Nullable
    String base() {
        String own = attribute("xml:base");
        String outer = parent == null ? null : parent.base();
        return own == null ? outer : Addresses.resolved(outer, own);
    }

    /** Where it stands, as an XPath without prefixes. */
    String pointer() {
        if (parent == null) {
            return "/" + name;
        }
        boolean alone = parent.named.getOrDefault(name, 1) == 1;
        return parent.pointer() + "/" + name + (alone ? "" : "[" + index + "]");
    }
}
