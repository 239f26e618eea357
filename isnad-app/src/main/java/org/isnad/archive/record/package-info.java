/// The record on disk: analyses in, tables out and back. SQLite in a folder, or PostgreSQL by a URL; the same code and migrations for both.
@NullMarked
package org.isnad.archive.record;

import org.jspecify.annotations.NullMarked;
