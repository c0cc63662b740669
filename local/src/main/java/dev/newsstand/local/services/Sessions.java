package dev.newsstand.local.services;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps Ctrl-C, which a terminal sends to a whole process group, from ending the services before they are told to. */
final class Sessions {

    private static final boolean SETSID = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));

    private Sessions() {}

    /** The command, run in a session of its own where the system has the means. */
    static List<String> own(List<String> command) {
        if (!SETSID) {
            return command;
        }
        var inSession = new ArrayList<>(List.of("setsid"));
        inSession.addAll(command);
        return inSession;
    }
}
