@NullMarked
package dev.newsstand.related;

import org.jspecify.annotations.NullMarked;
