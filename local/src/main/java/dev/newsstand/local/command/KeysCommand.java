package dev.newsstand.local.command;

import dev.newsstand.local.identity.IdentityKeys;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the key pair that tokens are signed with, where there is none; the containers' first step. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Make the identity's key pair where there is none.")
public final class KeysCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Option(names = "--public-to", paramLabel = "DIR", description = "Also put the public key into this folder.")
    private @Nullable Path publicFolder;

    @Override
    public Integer call() {
        var keys = IdentityKeys.in(data.folder().resolve("identity"));
        if (publicFolder != null) {
            keys.copyPublicKeyTo(publicFolder);
        }
        System.out.println(keys.publicKey());
        return 0;
    }
}
