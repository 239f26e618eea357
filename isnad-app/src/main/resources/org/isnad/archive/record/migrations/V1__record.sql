-- The record: reports and what was found in them, the relations between them, and what happened to both.
-- One file for SQLite and PostgreSQL; what differs are the placeholders: key (a number given by us), text (ordered by code point),
-- bytes, and rowless (rows stored in the order of their key).
-- Every start_at and end_at is half-open and counts UTF-16 code units of the report's text.

create table report (
  number ${key},
  id ${text} not null unique,
  outlet ${text},
  url ${text},
  title ${text},
  published ${text},
  retrieved ${text},
  language ${text} not null,
  day ${text},
  day_basis ${text},
  day_confidence double precision,
  file ${text},
  record bigint,
  byte_offset bigint,
  sha256 ${text} not null,
  -- what the versions of one page have in common: its URL, else the id that the input gave it
  address ${text} not null,
  version integer not null,
  analyzer ${text} not null,
  -- UTF-16 code units of the text
  length integer not null
);
create index report_day on report (day, id);
create index report_address on report (address, version);
create index report_sha256 on report (sha256);
create index report_outlet on report (outlet, day);

-- the whole analysis as isnad/1, compressed with Zstandard; apart, so that lists of reports need not leaf through texts
create table document (
  report ${key},
  packed ${bytes} not null
);

create table content (
  report bigint not null,
  position integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (report, position)
) ${rowless};

create table source_line (
  report bigint not null,
  position integer not null,
  name ${text} not null,
  kind ${text} not null,
  start_at integer not null,
  end_at integer not null,
  primary key (report, position)
) ${rowless};
create index source_line_name on source_line (name);

create table problem (
  report bigint not null,
  position integer not null,
  code ${text} not null,
  message ${text} not null,
  start_at integer,
  end_at integer,
  primary key (report, position)
) ${rowless};

-- entity: the number in e1, e2, ...
create table entity (
  report bigint not null,
  entity integer not null,
  type ${text} not null,
  name ${text} not null,
  primary key (report, entity)
) ${rowless};
create index entity_name on entity (name);

create table mention (
  report bigint not null,
  start_at integer not null,
  end_at integer not null,
  entity integer not null,
  primary key (report, start_at, end_at, entity)
) ${rowless};

create table entity_role (
  report bigint not null,
  entity integer not null,
  position integer not null,
  title ${text} not null,
  of_whom ${text},
  start_at integer not null,
  end_at integer not null,
  primary key (report, entity, position)
) ${rowless};

create table entity_external (
  report bigint not null,
  entity integer not null,
  scheme ${text} not null,
  value ${text} not null,
  primary key (report, entity, scheme)
) ${rowless};

create table timex (
  report bigint not null,
  position integer not null,
  start_at integer not null,
  end_at integer not null,
  type ${text} not null,
  value ${text} not null,
  anchor ${text},
  primary key (report, position)
) ${rowless};

create table figure (
  report bigint not null,
  position integer not null,
  start_at integer not null,
  end_at integer not null,
  value double precision not null,
  unit ${text} not null,
  approx ${text} not null,
  of_what ${text},
  of_start integer,
  of_end integer,
  whole double precision,
  whole_start integer,
  whole_end integer,
  change ${text},
  per ${text},
  per_start integer,
  per_end integer,
  primary key (report, position)
) ${rowless};
create index figure_value on figure (unit, value);

-- statement: the number in s1, s2, ...
create table statement (
  report bigint not null,
  statement integer not null,
  start_at integer not null,
  end_at integer not null,
  mode ${text} not null,
  act ${text} not null,
  status ${text} not null,
  cue ${text},
  cue_start integer,
  cue_end integer,
  said_on ${text},
  said_on_start integer,
  said_on_end integer,
  said_at ${text},
  said_at_start integer,
  said_at_end integer,
  confidence double precision not null,
  rule ${text} not null,
  primary key (report, statement)
) ${rowless};
create index statement_act on statement (act);

create table speaker (
  report bigint not null,
  statement integer not null,
  position integer not null,
  name ${text} not null,
  kind ${text} not null,
  entity integer,
  start_at integer,
  end_at integer,
  primary key (report, statement, position)
) ${rowless};
create index speaker_name on speaker (name);

-- who stands between the report and the speaker, the nearest to the report first
create table chain_link (
  report bigint not null,
  statement integer not null,
  position integer not null,
  name ${text} not null,
  medium ${text} not null,
  entity integer,
  start_at integer,
  end_at integer,
  primary key (report, statement, position)
) ${rowless};
create index chain_link_name on chain_link (name);

create table encounter (
  report bigint not null,
  position integer not null,
  start_at integer not null,
  end_at integer not null,
  kind ${text} not null,
  status ${text} not null,
  place ${text},
  place_start integer,
  place_end integer,
  day ${text},
  day_start integer,
  day_end integer,
  primary key (report, position)
) ${rowless};

create table encounter_party (
  report bigint not null,
  encounter integer not null,
  position integer not null,
  name ${text} not null,
  start_at integer,
  end_at integer,
  primary key (report, encounter, position)
) ${rowless};
create index encounter_party_name on encounter_party (name);

-- ---- relations; all of them are a function of the reports and are written anew together

-- every relation in the order of the relating, as isnad/1
create table relation (
  number ${key},
  kind ${text} not null,
  -- null for the kinds that have none
  id ${text},
  -- short ones as they are, long ones compressed with Zstandard
  document ${bytes} not null
);
create index relation_id on relation (id);
create index relation_kind on relation (kind);

-- which reports a relation names; of entities known_member tells it
create table relation_report (
  report bigint not null,
  relation bigint not null,
  primary key (report, relation)
) ${rowless};

create table known_entity (
  id ${text} not null primary key,
  type ${text} not null,
  name ${text} not null
) ${rowless};
create index known_entity_name on known_entity (name);

create table known_member (
  report bigint not null,
  entity integer not null,
  known ${text} not null,
  primary key (report, entity)
) ${rowless};
create index known_member_known on known_member (known);

create table known_alias (
  known ${text} not null,
  position integer not null,
  form ${text} not null,
  reason ${text} not null,
  primary key (known, position)
) ${rowless};
create index known_alias_form on known_alias (form);

-- the folded words of its name and of its other forms, by which questions find it
create table known_word (
  word ${text} not null,
  known ${text} not null,
  primary key (word, known)
) ${rowless};

create table duplicate (
  a bigint not null,
  b bigint not null,
  class ${text} not null,
  similarity double precision not null,
  primary key (a, b)
) ${rowless};
create index duplicate_b on duplicate (b);

-- part: added (spans of b) or cut (spans of a)
create table duplicate_span (
  a bigint not null,
  b bigint not null,
  part ${text} not null,
  position integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (a, b, part, position)
) ${rowless};

create table story (
  id ${text} not null primary key,
  name ${text} not null,
  first_day ${text},
  last_day ${text},
  reports integer not null,
  roots integer not null
) ${rowless};
create index story_day on story (last_day, id);

create table story_report (
  story ${text} not null,
  position integer not null,
  report bigint not null,
  primary key (story, position)
) ${rowless};
create index story_report_report on story_report (report);

create table story_root (
  story ${text} not null,
  position integer not null,
  root ${text} not null,
  name ${text},
  primary key (story, position)
) ${rowless};

create table story_edge (
  story ${text} not null,
  position integer not null,
  from_node ${text} not null,
  to_node ${text} not null,
  why ${text} not null,
  primary key (story, position)
) ${rowless};

-- of: root or edge; item: its position
create table story_evidence (
  story ${text} not null,
  of_what ${text} not null,
  item integer not null,
  position integer not null,
  report bigint not null,
  start_at integer not null,
  end_at integer not null,
  primary key (story, of_what, item, position)
) ${rowless};

create table utterance (
  id ${text} not null primary key,
  speaker ${text} not null
) ${rowless};
create index utterance_speaker on utterance (speaker);

create table telling (
  utterance ${text} not null,
  position integer not null,
  report bigint not null,
  start_at integer not null,
  end_at integer not null,
  how ${text} not null,
  primary key (utterance, position)
) ${rowless};
create index telling_report on telling (report, start_at);

create table divergence (
  utterance ${text} not null,
  position integer not null,
  a bigint not null,
  b bigint not null,
  what ${text} not null,
  primary key (utterance, position)
) ${rowless};
create index divergence_what on divergence (what);

create table divergence_span (
  utterance ${text} not null,
  divergence integer not null,
  position integer not null,
  report bigint not null,
  start_at integer not null,
  end_at integer not null,
  primary key (utterance, divergence, position)
) ${rowless};

create table series (
  id ${text} not null primary key,
  of_what ${text} not null,
  unit ${text} not null
) ${rowless};
create index series_of on series (of_what);

create table series_point (
  series ${text} not null,
  position integer not null,
  report bigint not null,
  start_at integer not null,
  end_at integer not null,
  value double precision not null,
  whole double precision,
  time ${text} not null,
  clock ${text} not null,
  primary key (series, position)
) ${rowless};
create index series_point_report on series_point (report);

create table series_sum (
  series ${text} not null,
  position integer not null,
  says ${text} not null,
  holds integer not null,
  -- positions in series_point, separated by commas
  points ${text} not null,
  primary key (series, position)
) ${rowless};

create table commitment (
  id ${text} not null primary key,
  by_whom ${text} not null,
  what ${text} not null,
  due ${text},
  report bigint not null,
  start_at integer not null,
  end_at integer not null
) ${rowless};
create index commitment_by on commitment (by_whom);
create index commitment_report on commitment (report);

create table commitment_later (
  commitment ${text} not null,
  position integer not null,
  report bigint not null,
  start_at integer not null,
  end_at integer not null,
  says ${text} not null,
  primary key (commitment, position)
) ${rowless};

create table answer (
  position integer not null primary key,
  denial_report bigint not null,
  denial_start integer not null,
  denial_end integer not null,
  denies_report bigint not null,
  denies_start integer not null,
  denies_end integer not null
) ${rowless};
create index answer_denial on answer (denial_report);
create index answer_denies on answer (denies_report);

-- ---- what happened

-- inputs, and records of inputs, that gave no report
create table refusal (
  file ${text} not null,
  -- 0 where it concerns the whole file
  record bigint not null,
  code ${text} not null,
  byte_offset bigint,
  message ${text} not null,
  primary key (file, record, code)
) ${rowless};

-- every change of a report, for those that follow the record: search indexes, the relating
create table change (
  number ${key},
  report bigint not null,
  -- added, analyzed (anew), forgotten
  what ${text} not null
);

-- what was taken down, so that it stays away
create table tombstone (
  id ${text} not null primary key,
  url ${text},
  outlet ${text},
  sha256 ${text} not null,
  reason ${text} not null,
  forgotten ${text} not null
) ${rowless};

-- single values: "related", the last change that the relations know of, and the like
create table setting (
  name ${text} not null primary key,
  value ${text} not null
) ${rowless};
