package dev.newsstand.article.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;

/** Reads one of the formats that agencies send. Computes; never waits. */
public interface WireReader {

    boolean reads(MimeType type);

    /** One entry for each item of the delivery, in its order. */
    Delivery read(byte[] delivery, MimeType type);

    /** What a delivery holds. */
    sealed interface Delivery {

        record Items(List<Entry> entries) implements Delivery {
            public Items {
                entries = List.copyOf(entries);
            }
        }

        /** It cannot be told apart into items at all. */
        record Broken(String problem) implements Delivery {}

        /** It could be read, but is of a kind, or of a size, that never is. */
        record Forbidden(String problem) implements Delivery {}
    }

    /** One item; {@code pointer} is where it stands in the delivery. */
    sealed interface Entry {

        String pointer();

        /** A story, new or newer; {@code remarks} say what is odd about the item. */
        record Story(String pointer, WireItem item, List<Remark> remarks) implements Entry {
            public Story {
                remarks = List.copyOf(remarks);
            }
        }

        /** The agency takes back what it sent. */
        record Cancellation(
                String pointer, String guid, @Nullable String reason) implements Entry {}

        /** No story, or not to be read as one. */
        record Unfit(String pointer, String problem) implements Entry {}
    }
}
