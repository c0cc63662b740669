package dev.newsstand.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.support.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTests {

    record Item(String sku, Integer quantity) {}

    record Order(List<Item> items, Boolean gift, Long total) {}

    @Test
    void readsWhatIsWellFormed() {
        assertThat(parse("{\"items\": [{\"sku\": \"A\", \"quantity\": 2}], \"gift\": true, \"later\": 1}"))
                .isEqualTo(new Order(List.of(new Item("A", 2)), true, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"items": [{"sku": "A", "quantity": 1.5}]}   | /items/0/quantity
                    {"items": [{"sku": "A", "quantity": "1e2"}]} | /items/0/quantity
                    {"items": [{"sku": "A", "quantity": "2"}]}   | /items/0/quantity
                    {"items": [{"sku": "A", "quantity": 2147483648}]} | /items/0/quantity
                    {"total": 9223372036854775808}               | /total
                    {"total": 1e309}                             | /total
                    {"gift": "yes"}                              | /gift
                    {"gift": 1}                                  | /gift
                    {"items": [{}, {"sku": 7}]}                  | /items/1/sku
                    {"items": {"sku": "A"}}                      | /items
                    """)
    void pointsAtTheValueThatCannotBeRead(String json, String pointer) {
        assertThatThrownBy(() -> parse(json)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().type().slug()).isEqualTo("malformed-request");
            assertThat(refused.problem().errors())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"items": [
            {"items": []} {}
            {"total": 1, "total": 2}
            null
            [1]
            not json
            """)
    void refusesWhatIsNoSingleObject(String json) {
        assertThatThrownBy(() -> parse(json)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesAnEmptyBody() {
        assertThatThrownBy(() -> parse("")).isInstanceOf(Refused.class);
    }

    private static Order parse(String json) {
        return Bodies.parse(json.getBytes(StandardCharsets.UTF_8), Order.class);
    }
}
