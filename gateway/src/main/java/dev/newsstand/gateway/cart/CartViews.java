package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.cart.CartJson.CodeJson;
import dev.newsstand.gateway.cart.CartJson.LineJson;
import dev.newsstand.gateway.cart.CartJson.NoticeJson;
import dev.newsstand.gateway.view.CartLineView;
import dev.newsstand.gateway.view.CartNotice;
import dev.newsstand.gateway.view.CartTerms;
import dev.newsstand.gateway.view.CartView;
import dev.newsstand.gateway.view.Variant;
import dev.newsstand.gateway.wire.MoneyJson;
import dev.newsstand.gateway.wire.PictureJson;
import dev.newsstand.gateway.wire.QuantityRuleJson;
import java.util.List;

/** A cart as cart-service tells it, made into what the page and the drawer show. */
final class CartViews {

    private CartViews() {}

    static CartView cart(CartJson cart) {
        return new CartView(
                cart.version(),
                cart.lines().stream().map(CartViews::line).toList(),
                cart.itemCount(),
                cart.totals() == null || cart.lines().isEmpty()
                        ? null
                        : MoneyJson.text(cart.totals().subtotal()),
                List.of(),
                terms(cart));
    }

    private static CartTerms terms(CartJson cart) {
        return new CartTerms(
                cart.totals() == null || cart.lines().isEmpty()
                        ? null
                        : cart.totals().sums(cart.discounts()),
                cart.discountCodes().stream()
                        .map(code -> new CartTerms.EnteredCode(code.code(), code.applied() ? null : trouble(code)))
                        .toList(),
                cart.note() == null ? "" : cart.note());
    }

    private static String trouble(CodeJson code) {
        return code.text() == null ? "This code gives nothing right now." : code.text();
    }

    private static CartLineView line(LineJson line) {
        return new CartLineView(
                line.id(),
                line.title(),
                line.variant(),
                line.handle() == null ? null : "/products/" + line.handle(),
                PictureJson.view(line.image()),
                line.quantity(),
                QuantityRuleJson.most(line.quantityRule(), line.available(), Variant.MOST),
                line.unitPrice().text(),
                line.lineTotal().text(),
                line.notices().stream().map(CartViews::notice).toList());
    }

    private static CartNotice notice(NoticeJson notice) {
        return CartNotice.told(notice.text() == null ? "This has changed since you put it in." : notice.text());
    }
}
