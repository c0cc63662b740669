package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The column {@code cart_change.change}: of lines, or of note, attributes and codes. */
record ChangeDocument(
        @Nullable String currency,
        @Nullable List<LineDocument> lines,
        @Nullable DescribedDocument before,
        @Nullable DescribedDocument after) {

    record LineDocument(
            UUID line,
            String sku,
            Map<String, String> properties,
            @Nullable StateDocument before,
            @Nullable StateDocument after) {

        CartChange.OfLine change() {
            return new CartChange.OfLine(line, sku, Properties.of(properties), state(before), state(after));
        }

        private static CartChange.@Nullable State state(@Nullable StateDocument state) {
            return state == null ? null : new CartChange.State(state.quantity(), state.price(), state.source());
        }
    }

    record StateDocument(int quantity, long price, @Nullable Source source) {}

    record DescribedDocument(@Nullable String note, Map<String, String> attributes, List<String> codes) {

        CartChange.Described described() {
            return new CartChange.Described(note, Properties.of(attributes), codes);
        }
    }

    CartChange change(long version, String kind, Instant at, @Nullable Long undoes) {
        return new CartChange(
                version,
                kind,
                at,
                undoes,
                currency,
                lines == null
                        ? List.of()
                        : lines.stream().map(LineDocument::change).toList(),
                before == null ? null : before.described(),
                after == null ? null : after.described());
    }
}
