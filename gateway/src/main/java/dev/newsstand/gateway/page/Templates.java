package dev.newsstand.gateway.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The compiled templates. Each reads its text from a file when it is first used, so that is done at the start, not by a reader's request. */
final class Templates {

    private static final String ROOT = "gg/jte/generated/precompiled/";
    private static final String SUFFIX = ".class";

    private Templates() {}

    static TemplateEngine ready() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*" + SUFFIX)) {
                String path = file.getURL().toString();
                String name = path.substring(path.lastIndexOf(ROOT), path.length() - SUFFIX.length());
                Class.forName(name.replace('/', '.'));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("A compiled template is missing", missing);
        }
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }
}
