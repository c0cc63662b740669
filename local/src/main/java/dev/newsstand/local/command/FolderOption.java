package dev.newsstand.local.command;

import dev.newsstand.local.folder.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The checkout that is run, and {@code --data}. */
final class FolderOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:NEWSSTAND_DATA}",
            description = "Folder of databases, keys, logs and mail (default: .newsstand in the checkout).")
    private @Nullable Path data;

    DataFolder folder() {
        return new DataFolder(
                data == null || data.toString().isEmpty() ? checkout().resolve(".newsstand") : data);
    }

    /** Where the services were built: the script says; without it, the working directory. */
    Path checkout() {
        return Path.of(System.getProperty("newsstand.home", "")).toAbsolutePath();
    }
}
