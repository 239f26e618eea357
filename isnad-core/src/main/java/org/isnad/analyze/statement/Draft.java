package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A statement in the making: what one cue was seen to bring. Lives within one sentence's reading.
final class Draft {
  /// How what is said is joined to the cue.
  enum Joint {
    /// After إن or أن.
    CLAUSE,
    /// A quotation, with or without a colon.
    QUOTATION,
    /// A colon without a quotation.
    COLON,
    /// After a preposition.
    PREPOSITION,
    /// A bare noun phrase.
    NOUN_PHRASE,
    /// It stands before the cue.
    BEFORE
  }

  final int cueFirst;
  int cueEnd;
  final CueForm form;
  Joint joint;
  int contentFirst;
  int contentSkip;
  int contentEnd;
  @Nullable Quotation quotation;
  @Nullable Subject subject;
  Act act;
  String rule;
  boolean relative;
  boolean narrated;

  /// First token of the clause that the cue stands in: where an earlier clause ends.
  int clauseFirst;

  final List<Subject> relays = new ArrayList<>();
  final List<Link> links = new ArrayList<>();

  Draft(int cueFirst, int cueEnd, CueForm form, Joint joint, int contentFirst, String rule) {
    this.cueFirst = cueFirst;
    this.cueEnd = cueEnd;
    this.form = form;
    this.joint = joint;
    this.contentFirst = contentFirst;
    this.act = form.lemma().act();
    this.rule = rule;
    this.clauseFirst = cueFirst;
  }

  /// Gender and number of the speaker by the cue: of a relayed one by the pronoun of the verbal noun («قولها»).
  Agreement speakerAgreement(Tokens tokens) {
    if (relays.isEmpty() || !form.lemma().has(Lemma.Mark.RELAY)) {
      return form.agreement();
    }
    return cueEnd > cueFirst + 1 ? Agreement.ofPronoun(tokens.word(cueEnd - 1)) : Agreement.UNKNOWN;
  }

  /// Takes the act that the noun of what is said names, where the verb leaves it to the noun.
  void actOf(@Nullable Act noun) {
    if (noun != null && form.lemma().has(Lemma.Mark.ACT_OF_NOUN)) {
      act = noun;
    }
  }
}
