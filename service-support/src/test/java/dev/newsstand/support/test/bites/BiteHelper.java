package dev.newsstand.support.test.bites;

final class BiteHelper {}
