-- How words are looked for: by themselves without accents, whatever the language, and for English by their stems too.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION story (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION story ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
CREATE TEXT SEARCH CONFIGURATION story_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION story_english ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- What a story of this language is read with, besides. Where nobody says, English stems do no harm.
CREATE FUNCTION story_reading(language text) RETURNS regconfig LANGUAGE sql STABLE RETURN
    CASE WHEN language IS NULL OR language ~* '^en(-|$)' THEN 'story_english'::regconfig ELSE 'story'::regconfig END;

-- The words of a story: the headline above the standfirst above the body.
CREATE FUNCTION story_words(reading regconfig, headline text, standfirst text, body text) RETURNS tsvector LANGUAGE sql STABLE RETURN
    setweight(to_tsvector(reading, headline), 'A') || setweight(to_tsvector(reading, standfirst), 'B') || to_tsvector(reading, body);

-- A story as it is now. What is searched by stands in columns of its own; the document is the whole of it.
CREATE TABLE article (
    id           uuid PRIMARY KEY,
    slug         text        NOT NULL UNIQUE,
    version      bigint      NOT NULL CHECK (version > 0),
    status       text        NOT NULL,
    is_public    boolean     NOT NULL,
    section      text,
    section_key  text,
    subjects     text[]      NOT NULL,
    published_at timestamptz,
    updated_at   timestamptz NOT NULL,
    due_at       timestamptz,
    excerpt      text        NOT NULL,
    text         text        NOT NULL,
    words        tsvector    NOT NULL,
    stems        tsvector    NOT NULL,
    document     jsonb       NOT NULL,
    CHECK (NOT is_public OR published_at IS NOT NULL)
);

CREATE INDEX article_newest ON article (published_at DESC, id DESC) WHERE is_public;
CREATE INDEX article_section ON article (section_key, published_at DESC, id DESC) WHERE is_public;
CREATE INDEX article_subjects ON article USING gin (subjects) WHERE is_public;
CREATE INDEX article_words ON article USING gin (words) WHERE is_public;
CREATE INDEX article_desk_words ON article USING gin (words) WHERE NOT is_public;
CREATE INDEX article_stems ON article USING gin (stems) WHERE is_public;
CREATE INDEX article_desk ON article (status, updated_at DESC, id DESC);
CREATE INDEX article_planned ON article (due_at, id) WHERE due_at IS NOT NULL;

-- Every change makes a version; none is ever changed.
CREATE TABLE article_version (
    article_id uuid   NOT NULL REFERENCES article,
    version    bigint NOT NULL,
    change     text   NOT NULL,
    made_by    text,
    document   jsonb  NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, version)
);

-- What is to be done to a story by itself: when it was promised for, and when it is tried (again). Written with every version.
CREATE TABLE due (
    article_id uuid        NOT NULL REFERENCES article,
    task       text        NOT NULL,
    at         timestamptz NOT NULL,
    try_at     timestamptz NOT NULL,
    PRIMARY KEY (article_id, task)
);

CREATE INDEX due_next ON due (try_at, article_id);

-- Which pictures stories have or had, and whether readers may see them there: one that belongs to stories, of which none
-- shows it, is not given out.
CREATE TABLE picture_use (
    picture_id uuid    NOT NULL,
    article_id uuid    NOT NULL REFERENCES article,
    shown      boolean NOT NULL,
    PRIMARY KEY (picture_id, article_id)
);

CREATE INDEX picture_use_article ON picture_use (article_id) WHERE shown;

-- Addresses, today's and former ones. The index is what makes them unique. They are reserved before their story is stored.
CREATE TABLE slug (
    slug        text COLLATE "C" PRIMARY KEY,
    article_id  uuid        NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
    reserved_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX slug_article ON slug (article_id);

-- Which request wrote which draft.
CREATE TABLE draft_key (
    editor      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    article_id  uuid        NOT NULL REFERENCES article,
    used_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (editor, key)
);

CREATE INDEX draft_key_age ON draft_key (used_at);
