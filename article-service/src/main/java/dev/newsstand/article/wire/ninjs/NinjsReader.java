package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads ninjs of any edition: one item, or a list of items. */
@Component
class NinjsReader implements WireReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Markup markup;

    NinjsReader(Markup markup) {
        this.markup = markup;
    }

    @Override
    public boolean reads(MimeType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("vnd.iptc.ninjs+json")
                        || type.getSubtype().equals("json"));
    }

    @Override
    public Delivery read(byte[] delivery, MimeType type) {
        JsonNode json;
        try {
            json = JSON.readTree(delivery);
        } catch (JacksonException broken) {
            return new Delivery.Broken("This is not JSON.");
        }
        if (json.isObject()) {
            return new Delivery.Items(List.of(entry("", json)));
        }
        return json.isArray()
                ? new Delivery.Items(entries(json))
                : new Delivery.Broken("Neither an item nor a list of items.");
    }

    private List<Entry> entries(JsonNode list) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entries.add(entry("/" + i, list.get(i)));
        }
        return entries;
    }

    private Entry entry(String pointer, JsonNode json) {
        if (!json.isObject()) {
            return new Entry.Unfit(pointer, "must be an object");
        }
        try {
            Editions.Modern modern = Editions.modern(json);
            Entry entry = NinjsItem.read(new Node(pointer, modern.item(), modern.names()), markup);
            return entry instanceof Entry.Story story
                    ? new Entry.Story(pointer, story.item(), Conformance.of(pointer, json))
                    : entry;
        } catch (Unfit unfit) {
            return new Entry.Unfit(unfit.pointer(), unfit.problem());
        }
    }
}
