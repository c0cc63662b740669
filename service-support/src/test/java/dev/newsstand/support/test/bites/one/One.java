package dev.newsstand.support.test.bites.one;

import dev.newsstand.support.test.bites.two.Two;

public record One(Two two) {}
