package dev.newsstand.gateway.neighbour;

import org.jspecify.annotations.Nullable;

/** The part of a 410 problem that readers may see. */
record GoneNotice(@Nullable String notice) {}
