/** The four services as processes of their own. */
@NullMarked
package dev.newsstand.local.services;

import org.jspecify.annotations.NullMarked;
