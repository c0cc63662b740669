/** Mails: queued in the transaction of what they tell, sent afterwards. */
@NullMarked
package dev.newsstand.cart.mail;

import org.jspecify.annotations.NullMarked;
