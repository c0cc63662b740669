#!/bin/sh
# Run once by the postgres image, on an empty volume: one database and one role per service, each closed to the others.
set -eu

database() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v name="$1" -v password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

database article "$NEWSSTAND_ARTICLE_DB_PASSWORD"
database cart "$NEWSSTAND_CART_DB_PASSWORD"
database related "$NEWSSTAND_RELATED_DB_PASSWORD"
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -c 'REVOKE CONNECT ON DATABASE postgres FROM PUBLIC'
