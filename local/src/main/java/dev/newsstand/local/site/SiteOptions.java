package dev.newsstand.local.site;

import dev.newsstand.local.folder.DataFolder;
import java.nio.file.Path;

/**
 * How a site is to be run.
 *
 * @param checkout the built checkout that holds the services' programs
 * @param fresh whether to throw away what the folder holds
 */
public record SiteOptions(Path checkout, DataFolder folder, Ports ports, boolean fresh) {

    /** Where the mails go that the shop sends, a file each. */
    public Path mail() {
        return folder.folder("mail");
    }
}
