-- What a next version of the program may do: tables, columns and indexes more.
create table desk (
  number ${key},
  name ${text} not null
);

alter table report add column desk bigint;
alter table setting add column note ${text} not null default '';
create index report_desk on report (desk);
