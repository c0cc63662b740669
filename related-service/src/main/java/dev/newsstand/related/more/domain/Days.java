package dev.newsstand.related.more.domain;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The public stories by time. */
final class Days {

    /** So many are looked at beside a story, or as the latest. */
    private static final int REACH = 2_000;

    private final View view;
    private final int[] oldestFirst;

    Days(View view) {
        this.view = view;
        this.oldestFirst = view.oldestFirst();
    }

    Stream<Entry> latest() {
        return IntStream.range(0, Math.min(REACH, oldestFirst.length)).mapToObj(i -> at(oldestFirst.length - 1 - i));
    }

    /** The others, the nearest in time first; of equally near ones the newer. */
    Stream<Entry> around(Entry article) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Outwards(article), Spliterator.ORDERED), false)
                .limit(REACH);
    }

    /** In microseconds. */
    static long apart(Entry one, Entry other) {
        Instant mine = one.story().publishedAt();
        Instant theirs = other.story().publishedAt();
        long seconds = mine.getEpochSecond() - theirs.getEpochSecond();
        return Math.abs(seconds * 1_000_000 + (mine.getNano() - theirs.getNano()) / 1_000);
    }

    private Entry at(int i) {
        return view.entry(oldestFirst[i]);
    }

    private int place(Entry article) {
        int from = 0;
        int to = oldestFirst.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Chronicle.OLDEST_FIRST.compare(at(middle), article) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private final class Outwards implements Iterator<Entry> {

        private final Entry article;
        private int older;
        private int newer;

        Outwards(Entry article) {
            this.article = article;
            int place = place(article);
            boolean here = place < oldestFirst.length && Chronicle.OLDEST_FIRST.compare(at(place), article) == 0;
            this.older = place - 1;
            this.newer = here ? place + 1 : place;
        }

        @Override
        public boolean hasNext() {
            return older >= 0 || newer < oldestFirst.length;
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (older < 0) {
                return at(newer++);
            }
            if (newer == oldestFirst.length) {
                return at(older--);
            }
            boolean isNewerNearer = apart(article, at(newer)) <= apart(article, at(older));
            return isNewerNearer ? at(newer++) : at(older--);
        }
    }
}
