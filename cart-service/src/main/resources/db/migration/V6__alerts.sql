-- Sign-ups as they came in. They are looked at later, so that the answer to one cannot tell whether the address is known.
create table stock_alert_request (
    id         bigint generated always as identity primary key,
    sku        text        not null references variant,
    email      text        not null,
    asked_at   timestamptz not null,
    handled_at timestamptz,
    mailed     boolean     not null default false
);
create index stock_alert_request_open on stock_alert_request (id) where handled_at is null;
create index stock_alert_request_mailed on stock_alert_request (lower(email), asked_at) where mailed;

create table stock_alert (
    id         uuid primary key,
    sku        text        not null references variant,
    email      text        not null,
    status     text        not null check (status in ('pending', 'waiting', 'notified', 'left')),
    place      bigint,
    changed_at timestamptz not null,
    constraint who_waits_has_a_place check ((status = 'waiting') = (place is not null))
);
create unique index one_stock_alert_per_sku_and_address on stock_alert (sku, lower(email));
create unique index stock_alert_line on stock_alert (sku, place) where status = 'waiting';
create index stock_alert_ended on stock_alert (changed_at) where status <> 'waiting';
comment on column stock_alert.place is 'counts confirmations of the SKU: the order of the line';

-- Each mail carries a token of its own; what is kept of them is their SHA-256.
create table stock_alert_token (
    hash     bytea primary key,
    alert_id uuid not null references stock_alert on delete cascade
);
create index stock_alert_token_of_alert on stock_alert_token (alert_id);

-- The row that who joins a line, and who tells it, take in turn.
create table stock_alert_order (
    sku        text primary key references variant,
    last_place bigint not null
);

create table restock (
    id      bigint generated always as identity primary key,
    sku     text        not null references variant,
    units   bigint      not null check (units > 0),
    told    bigint      not null default 0,
    at      timestamptz not null,
    done_at timestamptz
);
create index restock_open on restock (id) where done_at is null;
create index restock_done on restock (done_at) where done_at is not null;

create table restock_notice (
    restock_id bigint not null references restock on delete cascade,
    alert_id   uuid   not null references stock_alert on delete cascade,
    constraint told_once_per_restock primary key (restock_id, alert_id)
);
create index restock_notice_of_alert on restock_notice (alert_id);
