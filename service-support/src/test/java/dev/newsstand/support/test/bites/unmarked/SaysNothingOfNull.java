package dev.newsstand.support.test.bites.unmarked;

final class SaysNothingOfNull {}
