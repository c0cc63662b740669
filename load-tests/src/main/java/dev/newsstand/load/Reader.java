package dev.newsstand.load;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitBlockOnFail;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;

/** Opens the front page, takes a story from the newsroom's list, and then one that the story's page offers. */
final class Reader {

    static final String NAME = "reader";

    private static final ChainBuilder JOURNEY = exec(
            http("front page").get("/").check(Checks.page()),
            http("newsroom")
                    .get("/newsroom")
                    .check(Checks.page())
                    .check(css("main .card-title a[href^='/newsroom/']", "href")
                            .findRandom()
                            .saveAs("story")),
            http("story")
                    .get("#{story}")
                    .check(Checks.page())
                    .check(Checks.says("More from the"))
                    .check(css("section.more a[href^='/newsroom/']", "href")
                            .findRandom()
                            .saveAs("next")),
            http("story from a card").get("#{next}").check(Checks.page()).check(Checks.says("More from the")));

    private Reader() {}

    static ScenarioBuilder scenarioNamed() {
        return scenario(NAME).exec(group(NAME).on(exitBlockOnFail().on(JOURNEY)));
    }
}
