package dev.newsstand.article.live;

/** What a listener is told. */
public sealed interface Told {

    /** Up to where that goes: what to come back with. */
    String position();

    /** Nothing but how far the log was read. */
    record Reached(String position) implements Told {}

    record Item(News news) implements Told {
        @Override
        public String position() {
            return news.position();
        }
    }

    /** What happened before cannot be told any more: the listener had better look at everything anew. */
    record Reset(String position) implements Told {}
}
