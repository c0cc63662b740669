-- The newsroom's stories as they were told, each in its highest version. Of one that is no longer public nothing is
-- kept but that it was there.
CREATE SEQUENCE story_change;

-- reading: what was read in the text, so that a start need not read again, by the way of reading named in reading_way.
-- opening_key: under which its vector by that model is. change: grows with every change of the table; the index follows it.
CREATE TABLE story (
    id           uuid PRIMARY KEY,
    version      bigint  NOT NULL,
    public       boolean NOT NULL,
    slug         text,
    title        text,
    excerpt      text,
    picture      jsonb,
    section      text,
    subjects     jsonb,
    published_at timestamptz,
    body         text,
    agency       text,
    wire         text,
    reading      bytea,
    reading_way  text,
    model        text,
    opening_key  bytea,
    change       bigint  NOT NULL DEFAULT nextval('story_change'),
    CHECK (public = (slug IS NOT NULL AND title IS NOT NULL AND subjects IS NOT NULL AND published_at IS NOT NULL
                     AND body IS NOT NULL AND reading IS NOT NULL AND opening_key IS NOT NULL))
);

CREATE INDEX story_changed ON story (change);

-- What the language model said of a text, by SHA-256 of the model's name and the text: for ever true, so that neither
-- a rebuild nor an older version that comes back asks the model again.
CREATE TABLE encoding (
    key    bytea PRIMARY KEY,
    vector bytea NOT NULL
);
