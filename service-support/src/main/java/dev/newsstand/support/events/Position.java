package dev.newsstand.support.events;

/**
 * A place in a log. A log has one or more lanes, each in an order of its own; offsets of one lane compare as strings in
 * the order of that lane.
 */
public record Position(String lane, String offset) {}
