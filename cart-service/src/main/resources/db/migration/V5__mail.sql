create table mail (
    id          uuid primary key,
    key         text        not null unique,
    recipient   text        not null,
    subject     text        not null,
    text        text,
    queued_at   timestamptz not null,
    due_at      timestamptz,
    attempts    int         not null default 0,
    failure     text,
    sent_at     timestamptz,
    given_up_at timestamptz,
    constraint a_mail_waits_or_has_ended check ((due_at is null) = (coalesce(sent_at, given_up_at) is not null)),
    constraint a_waiting_mail_has_text check (due_at is null or text is not null)
);
create index mail_due on mail (due_at) where due_at is not null;
create index mail_ended on mail (coalesce(sent_at, given_up_at)) where due_at is null;
create index mail_undelivered on mail (given_up_at) where given_up_at is not null;
comment on column mail.due_at is 'when to send it; while it is being sent, when that is taken to have failed';
comment on column mail.text is 'forgotten once it was sent, since it may hold secrets';
