package dev.newsstand.local.wire;

import dev.newsstand.local.api.Answer;
import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Sends files to where they belong: wire items to the newsroom, product lists to the shop. */
public final class Import {

    private final SiteClient site;
    private final boolean publish;

    /** @param publish whether wire items are published as far as their rights allow, or kept as drafts */
    public Import(SiteClient site, boolean publish) {
        this.site = site;
        this.publish = publish;
    }

    /** Sends one file and tells in one line what became of it. */
    public Outcome send(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Outcome(false, file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return switch (Kind.of(file, content)) {
            case NINJS -> wire(file, content, "application/vnd.iptc.ninjs+json");
            case XML -> wire(file, content, "application/xml");
            case PRODUCTS -> products(file, content);
            case UNKNOWN ->
                new Outcome(
                        false, file + ": is neither ninjs (JSON), NewsML, RSS or Atom (XML) nor a product list (CSV)");
        };
    }

    private Outcome wire(Path file, byte[] content, String type) {
        return report(
                file,
                site.send(Call.of("POST", "/api/v1/newsroom/wire?publish=" + publish)
                        .as(Role.EDITOR)
                        .body(type, content)));
    }

    private Outcome products(Path file, byte[] content) {
        return report(
                file,
                site.send(Call.of("POST", "/api/v1/merchant/products/import")
                        .as(Role.MERCHANT)
                        .body("text/csv; charset=utf-8", content)));
    }

    private static Outcome report(Path file, Answer answer) {
        if (!answer.isSuccess()) {
            return new Outcome(false, file + ": refused, " + answer.reason());
        }
        var json = answer.json();
        var counts = "%d created, %d updated, %d unchanged"
                .formatted(
                        json.path("created").asInt(0),
                        json.path("updated").asInt(0),
                        json.path("unchanged").asInt(0));
        var rejected = listed(json.path("rejected"));
        var warnings = listed(json.path("warnings"));
        var line = file + ": " + counts + (warnings.isEmpty() ? "" : ", warnings: " + warnings);
        return rejected.isEmpty() ? new Outcome(true, line) : new Outcome(false, line + ", rejected: " + rejected);
    }

    private static String listed(JsonNode places) {
        return places.valueStream().map(JsonNode::toString).collect(Collectors.joining(", "));
    }
}
