-- The newsroom's stories as they were told, each in its highest version. Of one that is no longer public nothing is
-- kept but that it was there.
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
    CHECK (public = (slug IS NOT NULL AND title IS NOT NULL AND subjects IS NOT NULL
                     AND published_at IS NOT NULL AND body IS NOT NULL))
);
