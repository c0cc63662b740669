package dev.newsstand.article.picture;

import dev.newsstand.article.picture.Decoding.Decoded;
import dev.newsstand.article.picture.Decoding.Refused;
import dev.newsstand.article.picture.Decoding.Unsupported;
import dev.newsstand.article.picture.domain.PictureRules;
import dev.newsstand.article.picture.domain.Rendition;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Reads a picture and writes it anew in each width, so that nothing of the file that was sent is passed on. Computes for
 * long: never on an event loop.
 */
final class Decode {

    private static final double QUALITY = 0.82;

    private Decode() {}

    static Decoding decode(byte[] file) {
        if (!isJpeg(file) && !isPng(file)) {
            return new Unsupported();
        }
        try {
            Optional<String> objection = objection(file);
            return objection.isPresent() ? new Refused(objection.get()) : new Decoded(renditions(upright(file)));
        } catch (IOException | RuntimeException unreadable) {
            return new Refused("The picture cannot be read: the file is damaged.");
        }
    }

    /** From the header alone, before any pixel takes memory. */
    private static Optional<String> objection(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals("jpeg") && !format.equals("png")) {
                    throw new IOException("read as " + format);
                }
                reader.setInput(input, true, true);
                return PictureRules.objection(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Turned as the camera was held, on white where it was transparent. */
    private static BufferedImage upright(byte[] file) throws IOException {
        BufferedImage read =
                Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
        BufferedImage opaque = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(read, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static List<Rendition> renditions(BufferedImage picture) throws IOException {
        List<Rendition> renditions = new ArrayList<>();
        for (int width : PictureRules.widths(picture.getWidth())) {
            renditions.add(rendition(picture, width));
        }
        return renditions;
    }

    private static Rendition rendition(BufferedImage picture, int width) throws IOException {
        int height = Math.max(1, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .forceSize(width, height)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(jpeg);
        return new Rendition(width, height, jpeg.toByteArray());
    }

    private static boolean isJpeg(byte[] file) {
        return startsWith(file, 0xff, 0xd8, 0xff);
    }

    private static boolean isPng(byte[] file) {
        return startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
