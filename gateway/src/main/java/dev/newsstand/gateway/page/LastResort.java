package dev.newsstand.gateway.page;

import java.nio.charset.StandardCharsets;

/** The page for when not even the notice page can be made. */
final class LastResort {

    static final Rendered PAGE = Rendered.of("""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Back in a moment</title>
            <main>
            <h1>Back in a moment</h1>
            <p>We cannot get at this page right now. Please try again.</p>
            <p><a href="/">To the front page</a></p>
            </main>
            </html>
            """.getBytes(StandardCharsets.UTF_8));

    private LastResort() {}
}
