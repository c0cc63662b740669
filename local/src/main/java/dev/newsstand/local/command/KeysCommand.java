package dev.newsstand.local.command;

import dev.newsstand.local.identity.IdentityKeys;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the key pair that tokens are signed with, where there is none; the containers' first step. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Make the identity's key pair where there is none.")
public final class KeysCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Override
    public Integer call() {
        var folder = data.folder();
        folder.prepare();
        System.out.println(IdentityKeys.in(folder.resolve("identity")).publicKey());
        return 0;
    }
}
