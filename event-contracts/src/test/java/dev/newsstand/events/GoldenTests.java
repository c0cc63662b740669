package dev.newsstand.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.events.related.RelatedChanged;
import dev.newsstand.events.shop.ShopEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GoldenTests {

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    @Test
    void everyTypeHasAGoldenFile() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::typeName))
                .allSatisfy(type -> assertThat(Golden.today(type)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eventIsWrittenAsItsGoldenFile(String name) {
        JsonNode written = Golden.JSON.readTree(
                Golden.JSON.writeValueAsString(Samples.all().get(name)));
        assertThat(written).isEqualTo(Golden.today(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goldenFileIsReadAsItsEvent(String name) {
        Event sample = Samples.all().get(name);
        Event read = Golden.JSON.treeToValue(Golden.today(name).orElseThrow(), sample.getClass());
        assertThat(read).isEqualTo(sample);
    }

    @Test
    void absentListsAreReadAsEmpty() {
        String product = """
                {"product": {"handle": "mug", "version": 1, "offered": true, "title": "Mug", "description": "",
                             "variants": [{"sku": "M", "title": "M", "price": {"amount": 1, "currency": "USD"}, "available": 1}]}}
                """;
        var read = Golden.JSON.readValue(product, ShopEvent.ProductChanged.class);
        assertThat(read.product().tags()).isEmpty();
        assertThat(read.product().images()).isEmpty();
        assertThat(read.product().variants().getFirst().options()).isEmpty();
    }

    @Test
    void unknownMembersAreIgnored() {
        var read = Golden.JSON.readValue(
                "{\"articleId\": \"01938f3e-7c2a-7b54-9d0e-1f2a3b4c5d6e\", \"version\": 2, \"colour\": \"red\"}",
                RelatedChanged.class);
        assertThat(read.version()).isEqualTo(2);
    }
}
