package dev.newsstand.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsstandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "token", "import", "load", "test", "demo", "build"})
    void listsAndExplainsEachCommand(String command) {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).containsPattern("\n  " + command + " +[A-Z]");
        assertThat(run(command, "--help")).isZero();
    }

    @Test
    void saysInOneLineThatNoSiteRuns(@TempDir Path folder) {
        assertThat(run("import", "--data", folder.toString(), "story.json")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("newsstand: no site runs on " + folder + ": start it with ./newsstand up first");
    }

    @Test
    void saysInOneLineThatTheDataFolderCannotBeWrittenTo() {
        assertThat(run("up", "--data", "/proc/newsstand")).isEqualTo(1);
        assertThat(err.toString().strip())
                .startsWith("newsstand: the data folder /proc/newsstand cannot be written to")
                .doesNotContain("\n");
    }

    @Test
    void refusesAnUnknownCommand() {
        assertThat(run("sell")).isEqualTo(2);
        assertThat(err.toString()).contains("sell").contains("newsstand help");
    }

    private int run(String... arguments) {
        return Newsstand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
