package dev.newsstand.related;

import static dev.newsstand.newsroom.Newsroom.killed;
import static dev.newsstand.newsroom.Newsroom.published;
import static dev.newsstand.newsroom.Newsroom.updated;
import static dev.newsstand.newsroom.Newsroom.withdrawn;

import dev.newsstand.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a newsroom may have told. */
final class History {

    static final Instant MORNING = Instant.parse("2026-11-20T06:00:00Z");

    private History() {}

    /** So many published stories, numbered from 1. */
    static List<Event> stories(int count) {
        String[] topics = {"harbour", "tide", "council", "market", "ferry", "lamp"};
        return IntStream.rangeClosed(1, count)
                .<Event>mapToObj(number -> published(
                        number,
                        "Story of the " + topics[number % topics.length],
                        "Much is said of the " + topics[number % topics.length] + " and of number " + number + ".",
                        MORNING.plus(Duration.ofHours(number))))
                .toList();
    }

    /** Twenty-one stories; some are changed, two go, one of which is back in the end. */
    static List<Event> whole() {
        List<Event> events = new ArrayList<>(stories(20));
        events.add(updated(3, 2, "Ferry and market", "The ferry brings the market its fish.", MORNING));
        events.add(withdrawn(4, 2));
        events.add(updated(3, 3, "Ferry, market and tide", "At low tide the ferry waits.", MORNING));
        events.add(withdrawn(5, 2));
        events.add(updated(5, 3, "Back again", "The story of the lamp is back.", MORNING));
        events.add(published(21, "Short", "", MORNING));
        events.add(killed(21, 2));
        return events;
    }

    /** Each event twice, stories mixed; of one story in order, as every engine promises. */
    static List<Event> doubledAndInterleaved(List<Event> events) {
        List<String> subjects = new ArrayList<>(events.stream()
                .flatMap(event -> Stream.of(event.subject(), event.subject()))
                .toList());
        Collections.shuffle(subjects, new Random(3));
        List<Event> mixed = new ArrayList<>();
        for (String subject : subjects) {
            long told = mixed.stream()
                    .filter(event -> event.subject().equals(subject))
                    .count();
            events.stream()
                    .filter(event -> event.subject().equals(subject))
                    .skip(told / 2)
                    .findFirst()
                    .ifPresent(mixed::add);
        }
        return mixed;
    }
}
