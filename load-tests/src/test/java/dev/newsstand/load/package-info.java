@NullMarked
package dev.newsstand.load;

import org.jspecify.annotations.NullMarked;
