package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.view.Bill;
import dev.newsstand.gateway.wire.BillLineJson;
import dev.newsstand.gateway.wire.MoneyJson;
import dev.newsstand.gateway.wire.PictureJson;
import dev.newsstand.gateway.wire.QuantityRuleJson;
import dev.newsstand.gateway.wire.TotalsJson;
import dev.newsstand.gateway.wire.TotalsJson.DiscountJson;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cart as cart-service gives it. */
public record CartJson(
        long version,
        List<LineJson> lines,
        @Nullable TotalsJson totals,
        int itemCount,
        @Nullable String note,
        List<DiscountJson> discounts,
        List<CodeJson> discountCodes) {

    /** A line of it. */
    public record LineJson(
            String id,
            String sku,
            String title,
            @Nullable String variant,
            @Nullable String handle,
            @Nullable PictureJson image,
            int quantity,
            MoneyJson unitPrice,
            MoneyJson lineTotal,
            @Nullable MoneyJson discount,
            @Nullable Long available,
            @Nullable QuantityRuleJson quantityRule,
            List<NoticeJson> notices) {

        public LineJson {
            if (id == null || title == null || unitPrice == null || lineTotal == null) {
                throw new IllegalArgumentException("not a line of a cart");
            }
        }

        BillLineJson billed() {
            return new BillLineJson(title, variant, handle, image, quantity, lineTotal, discount);
        }
    }

    /** Something that changed since the line was added, in words for shoppers. */
    public record NoticeJson(@Nullable String text) {}

    /** A code that was entered, in words for shoppers where it gives nothing. */
    public record CodeJson(
            String code, boolean applied, @Nullable String text) {

        public CodeJson {
            if (code == null) {
                throw new IllegalArgumentException("not a code");
            }
        }
    }

    /** What it comes to. @param known the totals for an address, where they are known better than by the cart */
    public Bill bill(@Nullable TotalsJson known) {
        List<BillLineJson> billed = lines.stream().map(LineJson::billed).toList();
        TotalsJson sum = known == null ? Objects.requireNonNull(totals, "a cart with lines has totals") : known;
        return new Bill(BillLineJson.lines(billed), sum.sums(discounts));
    }
}
