package dev.newsstand.cart.broken;

import java.util.List;

/** At least one for each invariant, and for each half of it. */
final class BrokenRules {

    private static final String CARTS = "resources/db/migration/V2__carts.sql";
    private static final String ADDING = "resources/db/migration/V2_1__adding.sql";
    private static final String CART_LIFE = "resources/db/migration/V7__cart_life.sql";
    private static final String SHOP = "resources/db/migration/V1__shop.sql";
    private static final String STOCK = "resources/db/migration/V1_1__stock.sql";
    private static final String DROPS = "resources/db/migration/V1_2__drops.sql";
    private static final String CODES = "resources/db/migration/V3__pricing.sql";
    private static final String CHECKOUTS = "resources/db/migration/V4_1__checkout_steps.sql";

    private static final String ONE_EFFECT = "carts.CartPropertiesIT#sameKeyAndBodyHasOneEffectAndAnotherBodyNone";
    private static final String QUANTITIES =
            "carts.CartPropertiesIT#oneLinePerSkuAndPropertiesAndEveryQuantityKeepsItsRule";
    private static final String READING = "carts.ReadingPropertiesIT#readingChangesNothing";
    private static final String REPLAYING = "carts.HistoryPropertiesIT#replayingTheHistoryGivesTheCart";
    private static final String MERGING = "carts.HistoryPropertiesIT#mergingLosesAndDoublesNothingThatItDoesNotTell";
    private static final String LEVELS = "stock.StockPropertiesIT#levelsAreThoseOfTheModelAfterEveryStep";
    private static final String ITEMS = "checkouts.CheckoutPropertiesIT#everyAcknowledgedItemIsInAnOrderOrStillInACart";
    private static final String USES = "pricing.CodesNeverOverusedIT#usesOfCodesAreTheSmallerOfLimitAndOrders";
    private static final String PRICES = "pricing.domain.PricesReconcileTests#";
    private static final String RESTOCKS = "alerts.domain.RestockTests#";

    static final List<BrokenRule> ALL = List.of(
            // 1
            rule(
                    "1 an add sets the quantity",
                    ADDING,
                    "quantity     = line.quantity + excluded.quantity",
                    "quantity     = excluded.quantity",
                    "carts.CartPropertiesIT#addsCommute"),
            rule(
                    "1 a set is let in whatever version it saw",
                    java("carts/ChangeCart"),
                    "!expected.test(cart.version())",
                    "cart.version() < 0",
                    "carts.CartPropertiesIT#setNeedsTheVersionItSaw"),
            // 2
            rule("2 a key is forgotten", ADDING, "if v_claimed is not null then", "if false then", ONE_EFFECT),
            rule("2 a key replays for any body", ADDING, "v_claimed = p_digest then", "true then", ONE_EFFECT),
            rule(
                    "2 a key is not held while it runs",
                    ADDING,
                    "if not pg_try_advisory_xact_lock(hashtextextended(encode(p_token_hash, 'hex') || p_key, 0)) then",
                    "if false then",
                    "carts.CartPropertiesIT#sameKeyAtOnceHasOneEffect"),
            rule("2 a GET keeps the cart alive", CARTS, """
                    language plpgsql stable as
                    $$
                    begin
                        return cart_document((select id""", """
                    language plpgsql as
                    $$
                    begin
                        update cart set expires_at = p_at + interval '30 days' where token_hash = p_token_hash;
                        return cart_document((select id""", READING),
            rule(
                    "2 a GET takes the cookie back",
                    java("carts/web/ReadHandler"),
                    ".switchIfEmpty(",
                    ".doOnNext(any -> request.exchange().getResponse().addCookie(Shopper.of(request).noCookie())).switchIfEmpty(",
                    READING),
            // 3
            rule(
                    "3 lines without properties are never the same",
                    java("carts/persistence/Digests"),
                    "isEmpty() ? \"\"",
                    "isEmpty() ? java.util.UUID.randomUUID().toString()",
                    QUANTITIES),
            rule("3 no maximum", ADDING, "and (o.max_quantity is null or w.total <= o.max_quantity)", "", QUANTITIES),
            rule("3 no multiples", ADDING, "and w.total % o.multiple_of = 0", "", QUANTITIES),
            rule("3 more than there is", ADDING, "and w.total <= o.available", "", QUANTITIES),
            rule(
                    "3 items of a SKU are not summed",
                    ADDING,
                    "sum(i.quantity) + coalesce(max",
                    "max(i.quantity) + coalesce(max",
                    QUANTITIES),
            rule(
                    "3 zero and less are quantities",
                    java("carts/web/Items"),
                    "quantity >= 1 &&",
                    "",
                    "carts.BadInputIT#badQuantityIsRefusedWithItsPointer"),
            // 4
            rule(
                    "4 remainders are dropped",
                    java("pricing/domain/Allocation"),
                    ".limit(amount - given)",
                    ".limit(0)",
                    PRICES + "discountIsTheSumOfWhatLinesGetAndOfWhatCodesGive"),
            rule(
                    "4 added tax is not in the total",
                    java("pricing/domain/Pricing"),
                    "toPay.plus(shipping).plus(added)",
                    "toPay.plus(shipping)",
                    PRICES + "totalIsTheSumOfItsParts"),
            rule(
                    "4 a code takes off more than there is",
                    java("pricing/domain/Deducting"),
                    "Math.min(fixed.off().amount(), left())",
                    "fixed.off().amount()",
                    PRICES + "nothingIsNegativeAndNoLineGetsMoreThanItCosts"),
            rule(
                    "4 sums overflow",
                    java("domain/Money"),
                    "Math.addExact(amount, ofThisCurrency(other))",
                    "amount + ofThisCurrency(other)",
                    "domain.MoneyTests#refusesToOverflowAndToMixCurrencies"),
            // 5
            rule(
                    "5 what others hold is held again",
                    STOCK,
                    "else s.on_hand - s.held + coalesce(h.quantity, 0) end",
                    "else s.on_hand end",
                    LEVELS),
            rule("5 own holds compete", STOCK, "s.held + coalesce(h.quantity, 0) end", "s.held end", LEVELS),
            rule(
                    "5 units of a drop that are not there are held",
                    DROPS,
                    "if cardinality(v_own) + cardinality(v_claimed) < p_quantity then",
                    "if false then",
                    LEVELS),
            rule(
                    "5 a hold that ran out waits for the sweep",
                    SHOP,
                    "h.expires_at <= statement_timestamp()), 0)::bigint",
                    "false), 0)::bigint",
                    LEVELS),
            rule(
                    "5 what is sold is still there",
                    STOCK,
                    "(sku, p_order, -quantity, -quantity)",
                    "(sku, p_order, 0, -quantity)",
                    LEVELS),
            // 6
            rule(
                    "6 a payment is settled as often as it is told",
                    CHECKOUTS,
                    "if v_payment.state <> 'pending' then",
                    "if false then",
                    ITEMS),
            rule(
                    "6 an order takes what came later",
                    CHECKOUTS,
                    "and l.id = o.line and l.quantity <= o.quantity",
                    "",
                    ITEMS),
            rule(
                    "6 an order leaves what it took",
                    CHECKOUTS,
                    "set quantity = l.quantity - o.quantity",
                    "set quantity = l.quantity",
                    ITEMS),
            // 7
            rule("7 uses are not counted", CODES, "set used = d.used + 1", "set used = d.used", USES),
            rule(
                    "7 two completions look at once",
                    CODES,
                    "perform from discount where code = any (p_codes) order by code for no key update;",
                    "",
                    USES),
            // 8
            rule(
                    "8 the history tells what was",
                    CARTS,
                    "and o.sku = l.sku\n                 returning line_change(new, old, new)",
                    "and o.sku = l.sku\n                 returning line_change(new, old, old)",
                    REPLAYING),
            rule(
                    "8 a merge is not in the history",
                    CART_LIFE,
                    "returning line_change(new, old, new) as change)\n    select json_agg(change) into v_came",
                    "returning line_change(new, old, new) as change)\n    select '[]'::json into v_came",
                    REPLAYING),
            rule(
                    "8 undoing brings back no quantity",
                    CART_LIFE,
                    "set quantity = excluded.quantity, agreed_price",
                    "set agreed_price",
                    "carts.HistoryPropertiesIT#undoingGivesTheCartsBeforeOneByOne"),
            rule("8 a merge overwrites", CART_LIFE, "line.quantity + excluded.quantity", "excluded.quantity", MERGING),
            rule(
                    "8 a merge does not cap",
                    java("carts/domain/Merging"),
                    "Math.min(already + fitting, available(offer))",
                    "already + fitting",
                    MERGING),
            // 9
            rule(
                    "9 alerts in any order",
                    java("alerts/domain/Restock"),
                    ".sorted(Comparator.comparing(Alert::place))",
                    "",
                    RESTOCKS + "firstConfirmedAreToldInOrderAndNoMoreThanTheFactorAllows"),
            rule(
                    "9 more alerts than units",
                    java("alerts/domain/Restock"),
                    ".limit(most)",
                    "",
                    RESTOCKS + "firstConfirmedAreToldInOrderAndNoMoreThanTheFactorAllows"),
            rule(
                    "9 each batch begins anew",
                    java("alerts/domain/Restock"),
                    "factor.times(units) - told",
                    "factor.times(units)",
                    RESTOCKS + "batchesTogetherTellEachOnceAndNoMoreThanOneBatchWould"),
            rule(
                    "9 who was told stays in line",
                    java("alerts/persistence/PostgresAlerts"),
                    "where id = any(:ids) and status = 'waiting'",
                    "where false and id = any(:ids)",
                    "alerts.LineIT#randomStoriesKeepTheOrder"));

    private BrokenRules() {}

    private static BrokenRule rule(String invariant, String file, String right, String wrong, String test) {
        return new BrokenRule(invariant, file, right, wrong, test);
    }

    private static String java(String type) {
        return "java/dev/newsstand/cart/" + type + ".java";
    }
}
