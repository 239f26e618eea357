package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;

/// Puts together who stands between the report and the speaker of each draft; an outlet named for one statement of a sentence was spoken to in
/// those after it. Mutable: remembers the links of the sentence.
final class DraftChains {
  private final ChainReader reader;
  private final SpeakerResolver speakers;
  private final List<Link> shared = new ArrayList<>();

  /// Who hands on the words of the sentence's last cue that is told of somebody, and of whom.
  private List<Link> relayed = List.of();

  private List<Speaker> relayedOf = List.of();

  DraftChains(ChainReader reader, SpeakerResolver speakers) {
    this.reader = reader;
    this.speakers = speakers;
  }

  void openSentence() {
    shared.clear();
    relayed = List.of();
  }

  /// The chain of the draft that these speakers speak in, without themselves.
  List<Link> of(Draft draft, List<Speaker> who) {
    List<Link> chain = new ArrayList<>();
    for (Subject relay : draft.relays) {
      if (!relay.known() || reader.isNoRelay(relay)) {
        continue;
      }
      for (Speaker source : speakers.explicit(relay)) {
        if (!speaks(who, source.name())) {
          chain.add(named(reader.link(source)));
        }
      }
    }
    if (draft.form.form() == Form.PARTICIPLE && draft.relays.isEmpty() && isRelayed(who)) {
      chain.addAll(relayed);
    } else {
      relayed = List.copyOf(chain);
      relayedOf = who;
    }
    for (Link found : draft.links) {
      Link link = named(found);
      if (!reader.isUnnamed(link) && !speaks(who, link.name())) {
        shared.add(link);
      }
    }
    for (Link link : shared) {
      if (!draft.narrated && !holds(chain, link.name())) {
        chain.add(link);
      }
    }
    return chain;
  }

  private boolean isRelayed(List<Speaker> who) {
    return !who.isEmpty() && who.stream().allMatch(one -> speaks(relayedOf, one.name()));
  }

  private static boolean speaks(List<Speaker> who, String name) {
    for (Speaker speaker : who) {
      if (speaker.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(List<Link> chain, String name) {
    for (Link link : chain) {
      if (link.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// «للشبكة», «للصحيفة نفسها»: the outlet that was named before.
  private Link named(Link link) {
    Link before = reader.meant(link);
    return before == null
        ? link
        : new Link(before.name(), before.entity(), link.medium(), link.span());
  }
}
