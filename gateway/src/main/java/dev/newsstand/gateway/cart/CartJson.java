package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.wire.MoneyJson;
import dev.newsstand.gateway.wire.PictureJson;
import dev.newsstand.gateway.wire.QuantityRuleJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cart as cart-service gives it. */
record CartJson(
        long version,
        @Nullable List<LineJson> lines,
        @Nullable TotalsJson totals,
        int itemCount) {

    record TotalsJson(@Nullable MoneyJson subtotal) {}

    record LineJson(
            String id,
            String sku,
            String title,
            @Nullable String variant,
            @Nullable String handle,
            @Nullable PictureJson image,
            int quantity,
            MoneyJson unitPrice,
            MoneyJson lineTotal,
            @Nullable Long available,
            @Nullable QuantityRuleJson quantityRule,
            @Nullable List<NoticeJson> notices) {

        LineJson {
            if (id == null || title == null || unitPrice == null || lineTotal == null) {
                throw new IllegalArgumentException("not a line of a cart");
            }
        }
    }

    /** Something that changed since the line was added, in words for shoppers. */
    record NoticeJson(@Nullable String text) {}
}
