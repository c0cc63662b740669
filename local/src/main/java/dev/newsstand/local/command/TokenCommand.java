package dev.newsstand.local.command;

import dev.newsstand.local.identity.IdentityKeys;
import dev.newsstand.local.identity.Role;
import dev.newsstand.local.identity.Tokens;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a bearer token, and nothing else, so that it can be used in a command line. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Print a bearer token for writing, valid for 12 hours.")
public final class TokenCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Parameters(paramLabel = "ROLE", description = "editor (newsroom:write) or merchant (shop:write).")
    private Role role = Role.EDITOR;

    @Override
    public Integer call() {
        var keys = IdentityKeys.in(data.folder().resolve("identity"));
        System.out.println(new Tokens(keys, Clock.systemUTC()).sign(role));
        return 0;
    }
}
