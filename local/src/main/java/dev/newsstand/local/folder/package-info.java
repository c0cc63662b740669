/** The folder that holds everything a local site keeps between runs. */
@NullMarked
package dev.newsstand.local.folder;

import org.jspecify.annotations.NullMarked;
