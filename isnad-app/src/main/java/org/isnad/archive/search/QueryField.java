package org.isnad.archive.search;

/// What a question may name before a colon.
enum QueryField {
  SPEAKER,
  OUTLET,
  AGENCY,
  ENTITY,
  PLACE,
  TITLE,
  BODY,
  ACT,
  KIND,
  MODE,
  STATUS,
  UNIT,
  PUBLISHED,
  SAID,
  EVENT,
  VALUE
}
