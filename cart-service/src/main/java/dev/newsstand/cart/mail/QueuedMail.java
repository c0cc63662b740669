package dev.newsstand.cart.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is to be sent now.
 *
 * @param id goes into its Message-ID, which is the same however often it is tried
 * @param attempts how often it was tried, this time included
 */
public record QueuedMail(UUID id, Mail mail, Instant queuedAt, int attempts) {}
