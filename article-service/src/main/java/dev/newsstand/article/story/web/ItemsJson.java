package dev.newsstand.article.story.web;

import java.util.List;

/** A list that is given out whole. */
record ItemsJson<T>(List<T> items) {}
