-- Pictures that this site holds, each in the widths that its pages need; never changed. The digest is of the file that was sent.
CREATE TABLE picture (
    id       uuid PRIMARY KEY,
    digest   text        NOT NULL UNIQUE,
    added_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE picture_rendition (
    picture_id uuid  NOT NULL REFERENCES picture,
    width      int   NOT NULL,
    height     int   NOT NULL,
    jpeg       bytea NOT NULL,
    PRIMARY KEY (picture_id, width)
);

-- JPEG does not get smaller by compression.
ALTER TABLE picture_rendition ALTER COLUMN jpeg SET STORAGE EXTERNAL;
