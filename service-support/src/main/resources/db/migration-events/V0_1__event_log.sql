-- The owner's log of events: a row is written in the transaction that made it true and is never changed.
-- Readers go by (epoch, tx, id) and see of the current epoch only what no running transaction can still precede.

-- One row for each server history that the log was written on. A restored dump or a promoted standby hands out
-- transaction ids again, so a new epoch begins. Its number comes from the clock: two restores of one dump differ.
-- last_tx, last_id: where an ended epoch stops; a reader that claims to have read further has read what was lost.
CREATE TABLE event_epoch (
    epoch             int PRIMARY KEY,
    system_identifier bigint      NOT NULL,
    timeline          bigint      NOT NULL,
    since             timestamptz NOT NULL DEFAULT now(),
    last_tx           xid8,
    last_id           bigint
);

-- The default of epoch is set by event_log_open() and is a constant, so that appending reads no other table.
CREATE TABLE event_log (
    epoch       int         NOT NULL,
    tx          xid8        NOT NULL DEFAULT pg_current_xact_id(),
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    event_id    uuid        NOT NULL DEFAULT uuidv7(),
    type        text        NOT NULL,
    subject     text        NOT NULL,
    version     bigint      NOT NULL,
    time        timestamptz NOT NULL DEFAULT clock_timestamp(),
    traceparent text,
    data        jsonb       NOT NULL,
    PRIMARY KEY (epoch, tx, id)
);

CREATE INDEX event_log_subject ON event_log (subject, version);

-- Answers the current epoch; begins a new one if this server is not the one that the log was last written on.
-- The exclusive lock waits for every writer, so no row of the old epoch appears after the new one has begun.
CREATE FUNCTION event_log_open() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    here_system   bigint := (SELECT system_identifier FROM pg_control_system());
    here_timeline bigint := ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::bigint;
    known         event_epoch;
    next_epoch    int;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('event_log_open'));
    SELECT * INTO known FROM event_epoch ORDER BY epoch DESC LIMIT 1;
    IF known.system_identifier = here_system AND known.timeline = here_timeline
        AND NOT EXISTS (SELECT FROM event_log
                        WHERE epoch = known.epoch AND tx >= pg_snapshot_xmax(pg_current_snapshot())) THEN
        RETURN known.epoch;
    END IF;

    LOCK TABLE event_log IN ACCESS EXCLUSIVE MODE;
    next_epoch := CASE WHEN known.epoch IS NULL THEN 1
                       ELSE greatest(known.epoch + 1, (extract(epoch FROM clock_timestamp()) / 60)::int) END;
    UPDATE event_epoch ended
    SET last_tx = coalesce(l.tx, '0'), last_id = coalesce(l.id, 0)
    FROM (SELECT) always
    LEFT JOIN LATERAL (SELECT tx, id FROM event_log WHERE epoch = known.epoch ORDER BY tx DESC, id DESC LIMIT 1) l ON true
    WHERE ended.epoch = known.epoch;
    INSERT INTO event_epoch (epoch, system_identifier, timeline) VALUES (next_epoch, here_system, here_timeline);
    EXECUTE format('ALTER TABLE event_log ALTER COLUMN epoch SET DEFAULT %s', next_epoch);
    RETURN next_epoch;
END
$$;
