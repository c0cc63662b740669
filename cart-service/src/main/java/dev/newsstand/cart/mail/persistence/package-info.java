/** The queue of mails in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.mail.persistence;

import org.jspecify.annotations.NullMarked;
