package dev.newsstand.article.picture;

import dev.newsstand.article.picture.StoreOutcome.Stored;
import dev.newsstand.article.picture.domain.PictureId;
import dev.newsstand.article.picture.domain.Rendition;
import dev.newsstand.article.story.domain.Picture;
import java.util.List;

/** Where the files of a picture that is held are found. */
public final class HeldPicture {

    private HeldPicture() {}

    /** As a story shows it: the widest file, and all of them, without words. */
    public static Picture of(Stored stored) {
        Rendition widest = stored.renditions().getLast();
        List<Picture.Rendition> files = stored.renditions().stream()
                .map(file -> new Picture.Rendition(path(stored.id(), file.width()), file.width(), file.height()))
                .toList();
        return new Picture(
                path(stored.id(), widest.width()), null, null, null, widest.width(), widest.height(), files, null);
    }

    /** The address of a file, on this site. */
    public static String path(PictureId id, int width) {
        return "/api/v1/pictures/" + id + "/" + width + ".jpg";
    }
}
