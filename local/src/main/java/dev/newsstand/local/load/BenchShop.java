package dev.newsstand.local.load;

import dev.newsstand.local.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A shop of {@link #CARTS} things, each with a picture in four sizes, and as many carts whose tokens are known: cart n is
 * about thing n, so that its one line stays one. Two more carts are for {@link CartSizes}.
 */
final class BenchShop {

    static final int CARTS = 1_000;
    static final int SMALL = CARTS + 1;
    static final int LARGE = CARTS + 2;

    private static final String ARRANGE = """
            insert into product (handle, version, offered, featured, title, description, tags, images, searchable, updated_at)
            select 'bench-' || n, 1, true, false, 'Thing number ' || n, '', '[]', json_build_array(json_build_object(
                       'url', '/api/v1/pictures/' || id || '/1200.jpg', 'alt', 'Thing number ' || n || ' on a table',
                       'width', 1200, 'height', 900,
                       'renditions', (select json_agg(json_build_object('url', '/api/v1/pictures/' || id || '/' || w || '.jpg',
                                                                        'width', w, 'height', w * 3 / 4))
                                      from unnest(array[320, 640, 960, 1200]) w))), '', now()
            from (select n, gen_random_uuid() as id from generate_series(1, %1$d) n);
            insert into variant (sku, handle, position, offered, title, options, price, currency, min_quantity,
                                 multiple_of, updated_at)
            select 'BENCH-' || n, 'bench-' || n, 1, true, 'Thing number ' || n, '{}', 1000 + n, 'USD', 1, 1, now()
            from generate_series(1, %1$d) n;
            insert into stock (sku, on_hand, version, updated_at) select sku, 1000000000, 1, now() from variant;
            insert into cart (id, token_hash, version, updated_at, expires_at)
            select gen_random_uuid(), sha256(convert_to('bench-' || n, 'UTF8')), 0, now(), now() + interval '30 days'
            from generate_series(1, %1$d + 2) n;
            create table bare (id int primary key, times bigint not null) with (fillfactor = 70);
            insert into bare select n, 0 from generate_series(1, %1$d) n;
            """;

    /** The statement of an add with what the service binds, its connection too keeping the statement prepared. */
    private static final String SCRIPT = """
            \\set cart random(1, %d)
            \\set key random(1, 9000000000000000000)
            select add_to_cart(sha256(convert_to('bench-' || :cart, 'UTF8')), null::uuid, 'key-' || :key,
                '\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20'::bytea, array[gen_random_uuid()],
                array['BENCH-' || :cart], array[1], array['{}'], array[''], array[null::text],
                now(), now() + interval '30 days');
            """;

    /** The least that can be written: one value in one row, and its commit. */
    private static final String BARE_SCRIPT = """
            \\set id random(1, %d)
            update bare set times = times + 1 where id = :id;
            """;

    private BenchShop() {}

    static String token(int cart) {
        return "bench-" + cart;
    }

    static String item(int thing) {
        return "{\"sku\": \"BENCH-" + thing + "\", \"quantity\": 1}";
    }

    static void arrange(Database database) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(ARRANGE.formatted(CARTS));
        } catch (SQLException e) {
            throw new IllegalStateException("could not arrange the carts", e);
        }
    }

    static Path script(Path folder) {
        return script(folder.resolve("add.sql"), SCRIPT);
    }

    static Path bareScript(Path folder) {
        return script(folder.resolve("bare.sql"), BARE_SCRIPT);
    }

    private static Path script(Path file, String text) {
        try {
            return Files.writeString(file, text.formatted(CARTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
