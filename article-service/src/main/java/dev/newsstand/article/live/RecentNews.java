package dev.newsstand.article.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The last of the news, and from where on nothing is missing among them. Safe for use by several threads. */
final class RecentNews {

    private final int most;
    private final Deque<News> news = new ArrayDeque<>();
    private final Map<UUID, News> latest = new HashMap<>();
    private String complete;
    private String reached;

    /** @param start nothing is missing of what came after it */
    RecentNews(int most, String start) {
        this.most = most;
        this.complete = start;
        this.reached = start;
    }

    synchronized void add(News next) {
        reached = next.position();
        news.addLast(next);
        latest.put(next.article(), next);
        if (news.size() > most) {
            News oldest = news.removeFirst();
            complete = oldest.position();
            latest.remove(oldest.article(), oldest);
        }
    }

    /** Up to where the log was read. */
    synchronized String reached() {
        return reached;
    }

    synchronized void reach(String position) {
        reached = position;
    }

    /** Whether all that came after this position is here. */
    synchronized boolean reachBackTo(String position) {
        return position.compareTo(complete) >= 0;
    }

    /** All that came after this position, in order. */
    synchronized List<News> after(String position) {
        List<News> later = new ArrayList<>();
        Iterator<News> newestFirst = news.descendingIterator();
        while (newestFirst.hasNext()) {
            News item = newestFirst.next();
            if (item.position().compareTo(position) <= 0) {
                break;
            }
            later.addFirst(item);
        }
        return later;
    }

    /** False for what was told of a story that is gone by now: that is not told again. */
    synchronized boolean mayBeTold(News item) {
        News last = latest.get(item.article());
        return item.kind().isGone() || last == null || !last.kind().isGone();
    }
}
