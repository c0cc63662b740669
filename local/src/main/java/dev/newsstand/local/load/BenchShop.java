package dev.newsstand.local.load;

import dev.newsstand.local.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One product and a number of carts whose tokens are known, as both sides of the measurement use them. */
final class BenchShop {

    static final String SKU = "BENCH";

    private static final String ARRANGE = """
            insert into product (handle, version, offered, featured, title, description, tags, images, searchable, updated_at)
            values ('bench', 1, true, false, 'Bench', '', '[]', '[]', '', now()) on conflict do nothing;
            insert into variant (sku, handle, position, offered, title, options, price, currency, min_quantity,
                                 multiple_of, updated_at)
            values ('BENCH', 'bench', 1, true, 'Bench', '{}', 1250, 'USD', 1, 1, now()) on conflict do nothing;
            insert into stock (sku, on_hand, version, updated_at)
            values ('BENCH', 1000000000, 1, now()) on conflict do nothing;
            insert into cart (id, token_hash, version, updated_at, expires_at)
            select gen_random_uuid(), sha256(convert_to('bench-' || n, 'UTF8')), 0, now(), now() + interval '30 days'
            from generate_series(1, %d) n;
            """;

    /** The statement of an add: {@code select add_to_cart(...)::text}, with what the service binds. */
    private static final String SCRIPT = """
            \\set cart random(1, %d)
            \\set key random(1, 9000000000000000000)
            select add_to_cart(sha256(convert_to('bench-' || :cart, 'UTF8')), null::uuid, 'key-' || :key,
                '\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20'::bytea,
                '[{"line":"a51cf0b8-3a51-4f0c-9f19-1d5b2a2b5c11","sku":"BENCH","quantity":1,"properties":{},"digest":"","source": null}]'::json,
                now(), now() + interval '30 days')::text;
            """;

    private BenchShop() {}

    static String token(int cart) {
        return "bench-" + cart;
    }

    /** A cart's line cannot hold more than 9,999 units: enough carts make that far away. */
    static void arrange(Database database, int carts) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(ARRANGE.formatted(carts));
        } catch (SQLException e) {
            throw new IllegalStateException("could not arrange the carts", e);
        }
    }

    static Path script(Path folder, int carts) {
        try {
            return Files.writeString(folder.resolve("add.sql"), SCRIPT.formatted(carts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
