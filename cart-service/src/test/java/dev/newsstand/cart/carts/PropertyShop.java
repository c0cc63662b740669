package dev.newsstand.cart.carts;

import dev.newsstand.cart.ServiceInstance;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The service over a database with four SKUs, for properties, which have no test context: one for the whole run. */
final class PropertyShop {

    static final Sku MUG = new Sku("MUG");
    static final Sku PAIR = new Sku("PAIR");
    static final Sku FEW = new Sku("FEW");
    static final Sku UP_TO_TEN = new Sku("UP-TO-TEN");
    static final List<Sku> SKUS = List.of(MUG, PAIR, FEW, UP_TO_TEN);

    private static final TestDatabase DATABASE = TestPostgres.database("cart");
    private static final ServiceInstance ONE = started();

    private PropertyShop() {}

    static <T> T bean(Class<T> type) {
        return ONE.bean(type);
    }

    static int port() {
        return ONE.port();
    }

    static Item item(Sku sku, int quantity, String engraving) {
        Properties properties = engraving.isEmpty() ? Properties.NONE : Properties.of(Map.of("engraving", engraving));
        return new Item(UUID.randomUUID(), sku, quantity, properties, null);
    }

    /** A new cart with one mug in it. */
    static CartToken newCart() {
        return ((AddToCart.Outcome.Added) add(null, item(MUG, 1, ""))).issued();
    }

    static AddToCart.Outcome add(CartToken token, Item... items) {
        return bean(AddToCart.class)
                .add(token, UUID.randomUUID().toString(), List.of(items))
                .block();
    }

    static Cart cart(CartToken token) {
        return bean(ReadCart.class).read(token).block();
    }

    static Map<Line.Key, Integer> quantities(Cart cart) {
        return cart.lines().stream().collect(Collectors.toMap(Line::key, Line::quantity));
    }

    /** Of every row that carts have. */
    static String fingerprint() {
        String rows = "select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as part from %s t";
        String all = List.of("cart", "cart_line", "cart_change", "cart_key").stream()
                .map(rows::formatted)
                .collect(Collectors.joining(" union all "));
        try (Connection connection = DATABASE.connect();
                ResultSet found =
                        connection.createStatement().executeQuery("select string_agg(part, ' ') from (" + all + ")")) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServiceInstance started() {
        ServiceInstance service = ServiceInstance.over(DATABASE);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        try (Connection connection = DATABASE.connect()) {
            connection.createStatement().execute("""
                    insert into product (handle, version, offered, featured, title, description, tags, images, searchable, updated_at)
                    values ('thing', 1, true, false, 'Thing', '', '[]', '[]', '', now() - interval '1 day');
                    insert into variant (sku, handle, position, offered, title, options, price, currency, min_quantity,
                                         max_quantity, multiple_of, updated_at)
                    select sku, 'thing', 1, true, sku, '{}', price, 'USD', least, most, step, now() - interval '1 day'
                    from (values ('MUG', 1250, 1, null, 1), ('PAIR', 333, 2, 40, 2), ('FEW', 99, 1, null, 1),
                                 ('UP-TO-TEN', 7, 1, 10, 1)) v(sku, price, least, most, step);
                    insert into stock (sku, on_hand, version, updated_at)
                    select sku, case sku when 'FEW' then 12 else 1000000 end, 1, now() - interval '1 day' from variant;
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return service;
    }
}
