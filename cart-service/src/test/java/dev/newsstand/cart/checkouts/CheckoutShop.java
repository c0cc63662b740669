package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.ServiceInstance;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The service over a database of its own with mugs in it, for properties, which have no test context. */
final class CheckoutShop {

    static final Sku MUG = new Sku("MUG");
    private static final TestDatabase DATABASE = TestPostgres.database("checkout");

    /** What must never be: each line names a fault and how often it was found. */
    private static final String FAULTS = """
            select string_agg(fault, ', ') from (
                select 'carts with two orders' as fault from orders group by cart_id having count(*) > 1
                union all select 'checkouts with two captures' from payment where state in ('accepted', 'captured')
                    group by checkout_id having count(*) > 1
                union all select 'captures without order' from payment p where state in ('accepted', 'captured')
                    and not exists (select from orders o where o.payment_id = p.id)
                union all select 'orders without capture' from orders o join payment p on p.id = o.payment_id
                    where p.state not in ('accepted', 'captured')
                union all select 'orders without mail' from orders o
                    where not exists (select from mail m where m.key = 'order:' || o.id)
                union all select 'completed without order' from checkout c where state = 'completed'
                    and not exists (select from orders o where o.id = c.id)
                union all select 'held is not the sum of holds' from stock s where held <>
                    (select coalesce(sum(quantity), 0) from stock_hold h where h.sku = s.sku)) faults
            """;

    private final ServiceInstance service = ServiceInstance.over(DATABASE);
    private final Connection connection;

    CheckoutShop() {
        try {
            connection = DATABASE.connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        query("select save_product('{\"handle\": \"mug\", \"offered\": true, \"featured\": false, \"stock_policy\":"
                + " \"standard\", \"title\": \"Mug\", \"description\": \"\", \"tags\": [], \"images\": [],"
                + " \"image_sources\": [], \"searchable\": \"\", \"variants\": [{\"sku\": \"MUG\", \"title\": \"Mug\","
                + " \"options\": {}, \"price\": 100, \"currency\": \"USD\", \"min_quantity\": 1, \"multiple_of\": 1,"
                + " \"available\": 1000000}]}', 1, false, now())::text");
    }

    <T> T bean(Class<T> type) {
        return service.bean(type);
    }

    /** Units in orders and carts of that token. */
    int units(CartToken token) {
        return Integer.parseInt(query("select (select coalesce(sum(l.quantity), 0) from orders o,"
                + " json_to_recordset(o.purchase -> 'lines') as l(quantity int) where o.token_hash = " + hash(token)
                + ") + (select coalesce(sum(l.quantity), 0) from cart c join cart_line l on l.cart_id = c.id"
                + " where c.token_hash = " + hash(token) + ")"));
    }

    void runOut(@Nullable Checkout checkout) {
        if (checkout != null) {
            query(
                    "with holds as (update stock_hold set expires_at = now() - interval '1 s' where expires_at < 'infinity'"
                            + " and cart_id = '" + checkout.cart()
                            + "') update checkout set expires_at = now() - interval '1 s'"
                            + " where state = 'held' and cart_id = '" + checkout.cart() + "' returning id::text");
        }
    }

    String faults() {
        String found = query(FAULTS);
        return found == null ? "" : found;
    }

    private static String hash(CartToken token) {
        return "'\\x" + HexFormat.of().formatHex(token.hash()) + "'";
    }

    private @Nullable String query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
