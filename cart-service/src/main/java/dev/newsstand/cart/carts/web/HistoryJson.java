package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.web.MoneyJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a cart came to be, on the wire. {@code next} is the version to ask for what comes after; null at the end. */
record HistoryJson(List<ChangeJson> items, @Nullable Long next) {

    record ChangeJson(
            long version,
            String kind,
            Instant at,
            @Nullable Long undoes,
            List<LineJson> lines,
            @Nullable DescribedJson before,
            @Nullable DescribedJson after) {

        static ChangeJson of(CartChange change) {
            return new ChangeJson(
                    change.version(),
                    change.kind(),
                    change.at(),
                    change.undoes(),
                    change.lines().stream()
                            .map(line -> LineJson.of(line, change.currency()))
                            .toList(),
                    DescribedJson.of(change.before()),
                    DescribedJson.of(change.after()));
        }
    }

    record LineJson(
            UUID id,
            String sku,
            Map<String, String> properties,
            @Nullable StateJson before,
            @Nullable StateJson after) {

        static LineJson of(CartChange.OfLine line, @Nullable String currency) {
            return new LineJson(
                    line.line(),
                    line.sku(),
                    line.properties().pairs(),
                    StateJson.of(line.before(), currency),
                    StateJson.of(line.after(), currency));
        }
    }

    record StateJson(
            int quantity, MoneyJson unitPrice, @Nullable Source source) {

        static @Nullable StateJson of(CartChange.@Nullable State state, @Nullable String currency) {
            return state == null
                    ? null
                    : new StateJson(
                            state.quantity(), new MoneyJson(state.price(), String.valueOf(currency)), state.source());
        }
    }

    record DescribedJson(@Nullable String note, Map<String, String> attributes, List<String> codes) {

        static @Nullable DescribedJson of(CartChange.@Nullable Described described) {
            return described == null
                    ? null
                    : new DescribedJson(described.note(), described.attributes().pairs(), described.codes());
        }
    }

    static HistoryJson of(List<CartChange> changes, int limit) {
        return new HistoryJson(
                changes.stream().map(ChangeJson::of).toList(),
                changes.size() < limit ? null : changes.getLast().version());
    }
}
