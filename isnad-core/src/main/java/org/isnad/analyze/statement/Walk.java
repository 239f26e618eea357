package org.isnad.analyze.statement;

import org.jspecify.annotations.Nullable;

/// Where one walk from a cue towards what is said has come, and what it has passed. Mutable; lives for one walk.
final class Walk {
  /// How far what is said may stand from its cue, in tokens.
  private static final int REACH = 60;

  final int cue;
  final CueForm form;
  final Lemma lemma;
  final int first;
  final int end;
  final int limit;
  int at;

  /// How many words of no known class were passed.
  int unknown;

  @Nullable Subject subject;
  boolean phraseMayStart = true;
  boolean inRelative;
  boolean passedObject;
  boolean passedPreposition;

  /// Whether the subject is the source after في: «جاء في البيان».
  boolean sourced;

  @Nullable Subject relay;

  /// Whether a pronoun stands for the one whose words are handed on: «نقلت عنه».
  boolean relayed;

  int relayCue = -1;

  /// The act of the verbal noun that follows the relayed speaker: «نقلت … عن … نفيه».
  @Nullable Act relayAct;

  /// @param first first token of the sentence
  /// @param end one past its last
  Walk(int cue, CueForm form, int first, int end) {
    this.cue = cue;
    this.form = form;
    this.lemma = form.lemma();
    this.first = first;
    this.end = end;
    this.limit = Math.min(end, cue + 1 + REACH);
    this.at = cue + 1;
  }

  /// Whether the cue's subject hands on what another says.
  boolean isRelayed() {
    return relay != null || relayed;
  }

  /// A draft with the subject and relay that the walk has seen.
  Draft draft(Draft.Joint joint, int contentFirst, String rule) {
    Draft draft = new Draft(cue, cue + 1, form, joint, contentFirst, rule);
    draft.subject = subject;
    if (isRelayed()) {
      draft.subject = relay;
      if (subject != null) {
        draft.relays.add(subject);
      }
      if (relayCue >= 0) {
        draft.cueEnd = relayCue + 1;
        if (relayAct != null) {
          draft.act = relayAct;
        }
      }
    }
    return draft;
  }
}
