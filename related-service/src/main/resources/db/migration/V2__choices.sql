-- What editors chose: it stays when the projections are built anew.
CREATE TABLE pin (
    article  uuid   NOT NULL,
    other    uuid   NOT NULL,
    position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (article, other)
);

CREATE TABLE ban (
    article uuid NOT NULL,
    other   uuid NOT NULL,
    PRIMARY KEY (article, other)
);

-- Whether a story's page shows products, where editors decided that.
CREATE TABLE shelf_choice (
    article uuid PRIMARY KEY,
    shown   boolean NOT NULL
);

-- The versions of the blocks that are told to have changed.
CREATE SEQUENCE related_version;
