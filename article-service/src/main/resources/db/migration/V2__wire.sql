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
