package dev.newsstand.article.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to come with an action, and what must not. */
final class TransitionRules {

    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final List<Violation> found = new ArrayList<>();

    private TransitionRules() {}

    static List<Violation> check(Transition transition, Content content, Instant now) {
        TransitionRules rules = new TransitionRules();
        rules.correction(transition);
        rules.notice(transition);
        rules.time(transition, now);
        rules.rights(transition, content, now);
        return List.copyOf(rules.found);
    }

    private void correction(Transition transition) {
        boolean correcting = transition.action() == Action.CORRECT;
        String correction = transition.correction();
        if (correcting && (correction == null || correction.isBlank())) {
            add("/correction", "must say what was wrong");
        }
        if (!correcting && correction != null) {
            add("/correction", "only goes with correct");
        }
        atMost("/correction", correction);
    }

    private void notice(Transition transition) {
        boolean taking = transition.action() == Action.WITHDRAW || transition.action() == Action.KILL;
        if (transition.notice() != null && !taking) {
            add("/notice", "only goes with withdraw and kill");
        }
        atMost("/notice", transition.notice());
    }

    private void time(Transition transition, Instant now) {
        Instant at = transition.at();
        switch (transition.action()) {
            case SCHEDULE, EMBARGO -> {
                if (at == null) {
                    add("/at", "must be given");
                } else if (!at.isAfter(now)) {
                    add("/at", "must lie in the future");
                } else if (at.isAfter(now.plus(FARTHEST))) {
                    add("/at", "must lie within ten years");
                }
            }
            case PUBLISH -> {
                if (at != null && at.isAfter(now)) {
                    add("/publishedAt", "must not lie in the future");
                }
            }
            case EDIT, UPDATE, CORRECT, WITHDRAW, KILL, RESTORE, RELEASE, EXPIRE -> {
                if (at != null) {
                    add("/at", "only goes with publish, schedule and embargo");
                }
            }
        }
    }

    private void rights(Transition transition, Content content, Instant now) {
        Instant end = content.expiresAt();
        Instant shown = switch (transition.action()) {
            case SCHEDULE, EMBARGO -> transition.at();
            case PUBLISH, RESTORE -> now;
            case EDIT, UPDATE, CORRECT, WITHDRAW, KILL, RELEASE, EXPIRE -> null;
        };
        if (end != null && shown != null && !end.isAfter(shown)) {
            add("/expiresAt", "the right to show the story has ended by then");
        }
    }

    private void atMost(String pointer, @Nullable String note) {
        if (note != null && note.codePointCount(0, note.length()) > Limits.NOTE) {
            add(pointer, "must have at most " + Limits.NOTE + " characters");
        }
    }

    private void add(String pointer, String problem) {
        found.add(new Violation(pointer, problem));
    }
}
