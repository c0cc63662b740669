package dev.newsstand.local.command;

import dev.newsstand.local.Failure;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.identity.IdentityKeys;
import dev.newsstand.local.identity.Tokens;
import dev.newsstand.local.site.Running;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which running site a command speaks to: the one of the data folder, or one named by {@code --url}. */
final class SiteOption {

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:NEWSSTAND_GATEWAY_URL}",
            description = "Address of the site (default: the one that runs on the data folder).")
    private @Nullable String url;

    SiteClient client(DataFolder folder) {
        var keys = IdentityKeys.in(folder.resolve("identity"));
        return new SiteClient(url(folder), new Tokens(keys, Clock.systemUTC()));
    }

    private String url(DataFolder folder) {
        if (url != null && !url.isBlank()) {
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }
        return Running.of(folder)
                .map(Running::url)
                .orElseThrow(
                        () -> new Failure("no site runs on " + folder.path() + ": start it with ./newsstand up first"));
    }
}
