package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.LineNotice;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.web.MoneyJson;
import dev.newsstand.cart.web.QuantityRuleJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/** A line of the cart on the wire. */
@JsonSerialize(using = LineWriter.class)
record LineJson(
        UUID id,
        String sku,
        String handle,
        String title,
        @Nullable String variant,
        Offer.@Nullable Picture image,
        int quantity,
        MoneyJson unitPrice,
        MoneyJson lineTotal,
        MoneyJson discount,
        Map<String, String> properties,
        @Nullable Source source,
        long available,
        QuantityRuleJson quantityRule,
        List<NoticeJson> notices) {

    static LineJson of(Line line, Money discount, List<LineNotice> notices) {
        Offer offer = line.offer();
        return new LineJson(
                line.id(),
                line.sku().value(),
                offer.handle().value(),
                offer.title(),
                offer.variant(),
                offer.image(),
                line.quantity(),
                MoneyJson.of(line.unitPrice()),
                MoneyJson.of(line.total()),
                MoneyJson.of(discount),
                line.properties().pairs(),
                line.source(),
                Math.max(0, offer.available()),
                QuantityRuleJson.of(offer.rule()),
                notices.stream().map(NoticeJson::of).toList());
    }
}
