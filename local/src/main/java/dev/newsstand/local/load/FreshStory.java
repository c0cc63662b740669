package dev.newsstand.local.load;

import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A story of about 500 words on one of many matters; each matter has names of its own, each story its own figures. */
record FreshStory(int number, int matter) {

    private static final int SENTENCES = 42;
    private static final String[] SYLLABLES = "bra kel dor vin sul tam ori gath len mur pel quo ras zet".split(" ");
    private static final String[] ACTORS = {"The council of %s", "Harbour master %s", "The %s company", "A crew from %s"
    };
    private static final String[] DEEDS = {"asked for", "turned down", "has counted", "will pay for", "is looking into"
    };
    private static final String[] THINGS = {
        "%d boats", "repairs for %d euros", "%d hours of work", "a plan with %d steps"
    };

    ObjectNode draft() {
        var random = new Random(number);
        var draft = JsonMapper.shared().createObjectNode();
        draft.put("headline", name(0) + " and " + name(1) + ", report " + number)
                .put("section", "World");
        var text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(ACTORS[random.nextInt(ACTORS.length)].formatted(name(random.nextInt(6))))
                    .append(' ')
                    .append(DEEDS[random.nextInt(DEEDS.length)])
                    .append(' ')
                    .append(THINGS[random.nextInt(THINGS.length)].formatted(2 + random.nextInt(100_000)))
                    .append(" near ")
                    .append(name(random.nextInt(6)))
                    .append(". ");
        }
        draft.putArray("body")
                .addObject()
                .put("type", "paragraph")
                .put("html", text.toString().strip());
        return draft;
    }

    /** The nth name of its matter. */
    private String name(int n) {
        var random = new Random(31L * matter + n);
        var name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
