package dev.newsstand.cart.stock;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** The functions of the stock on a database of their own, called as the service calls them, each in a transaction. */
final class StockTables implements AutoCloseable {

    private static final TestDatabase DATABASE =
            TestPostgres.database("stock").migrated("classpath:db/migration", "classpath:db/migration-events");

    private final Connection connection;

    StockTables() throws SQLException {
        connection = DATABASE.connect();
        connection.setAutoCommit(false);
    }

    /** A new SKU with that many units. */
    String sku(boolean drop, long onHand) throws SQLException {
        String sku = "S-" + UUID.randomUUID();
        String policy = drop ? "drop" : "standard";
        call("select 1 from save_product('{\"handle\": \"" + sku.toLowerCase(Locale.ROOT)
                + "\", \"offered\": true, \"featured\": false, \"stock_policy\": \"" + policy
                + "\", \"title\": \"T\", \"description\": \"\", \"tags\": [], \"images\": [], \"image_sources\": [],"
                + " \"searchable\": \"\", \"variants\": [{\"sku\": \"" + sku
                + "\", \"title\": \"V\", \"options\": {}, \"price\": 100, \"currency\": \"USD\", \"min_quantity\": 1,"
                + " \"multiple_of\": 1, \"available\": " + onHand + "}]}', 1, false, now())");
        return sku;
    }

    /** Whether it was held; rolls back when it was not, as the service does. */
    boolean hold(UUID cart, String sku, long quantity) throws SQLException {
        String items = "[{\"sku\": \"" + sku + "\", \"quantity\": " + quantity + "}]";
        String answer = first("select hold_stock('" + cart + "', '" + items + "', now() + interval '1 hour')::text");
        boolean held = answer.contains("freed");
        end(held);
        return held;
    }

    boolean keep(UUID cart, String sku, long quantity) throws SQLException {
        return call("select keep_stock('" + cart + "', '[{\"sku\": \"" + sku + "\", \"quantity\": " + quantity
                        + "}]', 'infinity')")
                .equals("t");
    }

    void sell(UUID cart, String sku, long quantity) throws SQLException {
        call("select 1 from sell_stock('" + cart + "', gen_random_uuid(), '[{\"sku\": \"" + sku + "\", \"quantity\": "
                + quantity + "}]')");
    }

    void release(UUID cart) throws SQLException {
        call("select release_stock('" + cart + "', 'released')::text");
    }

    /** Lets the cart's holds run out. */
    void runOut(UUID cart) throws SQLException {
        for (String table : new String[] {"stock_hold", "stock_unit"}) {
            connection
                    .createStatement()
                    .execute("update " + table + " set expires_at = now() - interval '1 s' where cart_id = '" + cart
                            + "' and expires_at > now()");
        }
        end(true);
    }

    void sweep() throws SQLException {
        call("select sweep_holds(100)::text");
    }

    /** Whether it was set: not below what is held. */
    boolean set(String sku, long onHand) throws SQLException {
        return call("select coalesce(set_stock('" + sku + "', " + onHand + ", false)::text, 'refused')")
                .startsWith("{");
    }

    /** Turns the SKU into a drop or back. */
    void count(String sku, boolean byUnit) throws SQLException {
        call("select 1 from count_by_unit('" + sku + "', " + byUnit + ")");
    }

    /** "on hand, live holds", as everybody sees it. */
    String level(String sku) throws SQLException {
        return call("select on_hand || ', ' || held from stock_level where sku = '" + sku + "'");
    }

    /** The units that came less those that were sold, by the history. */
    long onHandByHistory(String sku) throws SQLException {
        return Long.parseLong(
                call("select coalesce(sum(on_hand_change), 0) from stock_movement where sku = '" + sku + "'"));
    }

    long heldByHistory(String sku) throws SQLException {
        return Long.parseLong(
                call("select coalesce(sum(held_change), 0) from stock_movement where sku = '" + sku + "'"));
    }

    /** Holds that are booked, the expired ones included. */
    long booked(String sku) throws SQLException {
        return Long.parseLong(call("select s.held + (select count(*) from stock_unit u where u.sku = s.sku"
                + " and u.cart_id is not null) from stock s where sku = '" + sku + "'"));
    }

    private String call(String sql) throws SQLException {
        String answer = first(sql);
        end(true);
        return answer;
    }

    private String first(String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            end(false);
            throw failed;
        }
    }

    private void end(boolean commit) throws SQLException {
        if (commit) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
