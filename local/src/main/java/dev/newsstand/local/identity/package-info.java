/** The key that tokens are signed with, and the tokens. */
@NullMarked
package dev.newsstand.local.identity;

import org.jspecify.annotations.NullMarked;
