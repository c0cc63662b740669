package dev.newsstand.load;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.CheckBuilder;
import java.util.Objects;

/** What is asked of every page. */
final class Checks {

    private Checks() {}

    static CheckBuilder[] page() {
        return new CheckBuilder[] {
            status().is(200),
            header("Content-Type")
                    .transform(type -> type.startsWith("text/html"))
                    .is(true),
            css("h1").exists(),
            bodyString().transform(PageText::leak).is("").name("no machinery in sight")
        };
    }

    static CheckBuilder says(String words) {
        return bodyString()
                .transform(html -> PageText.visible(html).contains(words))
                .is(true)
                .name("says " + words);
    }

    /** Says what the session holds under that name. */
    static CheckBuilder saysWhatIs(String name) {
        return bodyString()
                .transformWithSession((html, session) ->
                        PageText.visible(html).contains(Objects.requireNonNull(session.getString(name))))
                .is(true)
                .name("says the " + name);
    }

    static CheckBuilder[] redirectTo(String path) {
        return new CheckBuilder[] {
            status().is(303),
            header("Location").transform(to -> to.endsWith(path)).is(true)
        };
    }
}
