package org.isnad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.SourceProfile;
import org.isnad.source.FieldMap;
import org.isnad.source.SourceReader;
import org.isnad.wire.ProfileFormat;
import org.jspecify.annotations.Nullable;

/// What the user knows better than the inputs; goes to every executor.
///
/// @param preset a known collection's names of fields; null for the usual ones
/// @param maps further names, `text=content,published=date`
/// @param profile a profile's bytes, as `isnad profile` writes it; null where there is none
/// @param today the day of the run
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record ReadSettings(
    @Nullable String preset,
    List<String> maps,
    @Nullable String published,
    @Nullable String outlet,
    byte @Nullable [] profile,
    boolean keepOther,
    LocalDate today)
    implements Serializable {
  ReadSettings {
    maps = List.copyOf(maps);
  }

  /// Everything as the inputs say.
  static ReadSettings on(LocalDate today) {
    return new ReadSettings(null, List.of(), null, null, null, false, today);
  }

  /// @throws IllegalArgumentException where preset or maps are wrong
  SourceReader reader() {
    FieldMap fields = preset == null ? FieldMap.STANDARD : FieldMap.preset(preset);
    for (String map : maps) {
      fields = fields.with(map);
    }
    return new SourceReader().with(fields).with(new ParquetRows());
  }

  CleanOptions clean() {
    return new CleanOptions(published, outlet, known(), keepOther).on(today);
  }

  private @Nullable SourceProfile known() {
    if (profile == null) {
      return null;
    }
    try {
      return new ProfileFormat().read(new ByteArrayInputStream(profile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
