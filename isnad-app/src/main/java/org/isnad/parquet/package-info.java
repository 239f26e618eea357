/// Takes a Parquet file, gives the rows that [org.isnad.source.SourceReader] makes pages of. The one room that knows DuckDB.
@NullMarked
package org.isnad.parquet;

import org.jspecify.annotations.NullMarked;
