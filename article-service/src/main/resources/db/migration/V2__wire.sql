-- Which item of an agency became which story, and the version of it that was taken in last, the whole of it in ninjs 3.
CREATE TABLE wire_item (
    guid            text PRIMARY KEY,
    article_id      uuid        NOT NULL REFERENCES article,
    version         text,
    version_created timestamptz,
    digest          text        NOT NULL,
    document        jsonb       NOT NULL,
    taken_at        timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX wire_item_article ON wire_item (article_id);

-- Pictures of stories that are still with the agency. Who takes one has it until it is due again.
CREATE TABLE wanted_picture (
    article_id uuid        NOT NULL REFERENCES article,
    href       text        NOT NULL,
    tries      int         NOT NULL DEFAULT 0,
    due_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, href)
);

CREATE INDEX wanted_picture_due ON wanted_picture (due_at);

-- Feeds that are asked for what is new, and the state that each was in when it answered last.
CREATE TABLE feed_source (
    address       text PRIMARY KEY,
    etag          text,
    last_modified text,
    failures      int         NOT NULL DEFAULT 0,
    due_at        timestamptz NOT NULL DEFAULT now(),
    polled_at     timestamptz,
    answered_at   timestamptz,
    outcome       text
);
