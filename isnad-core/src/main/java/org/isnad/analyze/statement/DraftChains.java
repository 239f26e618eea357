package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts together who stands between the report and the speaker of each draft; an outlet named for one statement of a sentence was spoken to in
/// those after it. Mutable: remembers the last link of the report.
final class DraftChains {
  private final ChainReader reader;
  private final SpeakerResolver speakers;
  private final List<Link> shared = new ArrayList<>();
  private @Nullable Link last;

  DraftChains(ChainReader reader, SpeakerResolver speakers) {
    this.reader = reader;
    this.speakers = speakers;
  }

  void openSentence() {
    shared.clear();
  }

  /// The chain of the draft that these speakers speak in, without themselves.
  List<Link> of(Draft draft, List<Speaker> who) {
    List<Link> chain = new ArrayList<>();
    for (Subject relay : draft.relays) {
      for (Speaker source : speakers.explicit(relay)) {
        if (!speaks(who, source.name())) {
          last = reader.link(source);
          chain.add(last);
        }
      }
    }
    for (Link found : draft.links) {
      Link link = named(found);
      if (!speaks(who, link.name())) {
        shared.add(link);
      }
    }
    for (Link link : shared) {
      if (chain.stream().noneMatch(other -> other.name().equals(link.name()))) {
        chain.add(link);
      }
    }
    return chain;
  }

  private static boolean speaks(List<Speaker> who, String name) {
    return who.stream().anyMatch(speaker -> speaker.name().equals(name));
  }

  /// «للشبكة», «للصحيفة الأميركية»: the outlet that was named before.
  private Link named(Link link) {
    if (link.entity() != null || !(link.name().startsWith("لل") || link.name().startsWith("ال"))) {
      last = link;
      return link;
    }
    Link before = last;
    return before == null
        ? link
        : new Link(before.name(), before.entity(), link.medium(), link.span());
  }
}
