-- A story as it is now. What is searched by stands in columns of its own; the document is the whole of it.
CREATE TABLE article (
    id           uuid PRIMARY KEY,
    slug         text        NOT NULL UNIQUE,
    version      bigint      NOT NULL CHECK (version > 0),
    status       text        NOT NULL,
    is_public    boolean     NOT NULL,
    section      text,
    subjects     text[]      NOT NULL,
    published_at timestamptz,
    excerpt      text        NOT NULL,
    words        tsvector    NOT NULL,
    document     jsonb       NOT NULL,
    CHECK (NOT is_public OR published_at IS NOT NULL)
);

CREATE INDEX article_newest ON article (published_at DESC, id DESC) WHERE is_public;
CREATE INDEX article_section ON article (section, published_at DESC, id DESC) WHERE is_public;
CREATE INDEX article_subjects ON article USING gin (subjects) WHERE is_public;
CREATE INDEX article_words ON article USING gin (words) WHERE is_public;

-- Every change makes a version; none is ever changed.
CREATE TABLE article_version (
    article_id uuid   NOT NULL REFERENCES article,
    version    bigint NOT NULL,
    change     text   NOT NULL,
    document   jsonb  NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, version)
);

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
