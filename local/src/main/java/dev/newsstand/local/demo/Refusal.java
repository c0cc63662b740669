package dev.newsstand.local.demo;

import dev.newsstand.local.api.Answer;

/** The site did not take an item of the demo. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String item, Answer answer) {
        super(item + ": " + answer.reason());
    }
}
