-- How far each projection has taken in each lane of its feed; written in the transaction that changes the projection.
CREATE TABLE event_position (
    projection text        NOT NULL,
    lane       text        NOT NULL,
    position   text        NOT NULL,
    saved_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (projection, lane)
);
