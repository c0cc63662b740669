package dev.newsstand.support.test.bites.two;

import dev.newsstand.support.test.bites.one.One;

public record Two(One one) {}
