package dev.newsstand.gateway.wire;

import dev.newsstand.gateway.view.Bill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a cart, a checkout or an order, as a bill shows it. */
public record BillLineJson(
        String title,
        @Nullable String variant,
        @Nullable String handle,
        @Nullable PictureJson image,
        int quantity,
        MoneyJson lineTotal,
        @Nullable MoneyJson discount) {

    public BillLineJson {
        if (title == null || lineTotal == null) {
            throw new IllegalArgumentException("not a line of a bill");
        }
    }

    public static List<Bill.Line> lines(List<BillLineJson> lines) {
        return lines.stream().map(BillLineJson::line).toList();
    }

    private Bill.Line line() {
        return new Bill.Line(
                title,
                variant,
                handle == null ? null : "/products/" + handle,
                PictureJson.view(image),
                quantity,
                lineTotal.text(),
                discount == null || discount.amount() == 0 ? null : discount.text());
    }
}
