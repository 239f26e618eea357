-- Who may ask an archive's server what. Times are ISO 8601, UTC. Of passwords, keys and sessions only hashes are kept.

create table account (
  name text not null primary key,
  role text not null,
  -- Argon2id in its usual writing; null for who logs in elsewhere (OpenID Connect)
  password text,
  created text not null
) without rowid;

create table api_key (
  id text not null primary key,
  account text not null references account (name) on delete cascade,
  label text not null,
  -- SHA-256 of the key, which is random and long
  hash text not null unique,
  created text not null
) without rowid;

create table session (
  -- SHA-256 of the cookie
  hash text not null primary key,
  name text not null,
  role text not null,
  -- the account that it hangs on; null for one of OpenID Connect, whose role is as it was at the login
  account text references account (name) on delete cascade,
  csrf text not null,
  created text not null,
  used text not null
) without rowid;

create table audit (
  number integer primary key,
  time text not null,
  who text not null,
  remote text not null,
  what text not null,
  detail text not null
);
