/** The ways by which mails leave: a mail server, or a folder. */
@NullMarked
package dev.newsstand.cart.mail.sending;

import org.jspecify.annotations.NullMarked;
