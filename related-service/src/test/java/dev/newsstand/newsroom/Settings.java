package dev.newsstand.newsroom;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What an operator would set, for a service that a test starts and stops itself. */
public final class Settings implements DynamicPropertyRegistry {

    private final List<String> values = new ArrayList<>();

    private Settings() {}

    /** On ports that are free and this database, trusting the test's tokens. */
    public static Settings on(TestDatabase database) {
        Settings settings = new Settings();
        database.register(settings);
        TestTokens.register(settings);
        settings.add("NEWSSTAND_PORT", () -> 0);
        settings.add("NEWSSTAND_MANAGEMENT_PORT", () -> 0);
        return settings;
    }

    @Override
    public void add(String name, Supplier<Object> value) {
        values.add(name + "=" + value.get());
    }

    public String[] values() {
        return values.toArray(String[]::new);
    }
}
