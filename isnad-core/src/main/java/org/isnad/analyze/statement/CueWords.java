package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Tells of a token whether it is a form of a reporting verb, and whether the saying is denied. Holds the report's scene.
final class CueWords {
  private final Tokens tokens;
  private final ReportWords words;

  CueWords(Scene scene) {
    this.tokens = scene.tokens;
    this.words = scene.words;
  }

  boolean startsWithConjunction(int token) {
    char c = tokens.firstLetter(token);
    return (c == Letters.WAW || c == Letters.FEH) && tokens.mayBeParticles(token, 1);
  }

  /// Whether the word is a finite form or participle of a verb that is always a cue.
  boolean isCueWord(int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return false;
    }
    List<CueForm> forms = words.forms(token);
    boolean joined = forms.isEmpty() && startsWithConjunction(token);
    if (joined) {
      forms = words.formsAfterParticle(token);
    }
    for (CueForm form : forms) {
      if (!(form.form().isNominal() && form.form() != Form.PARTICIPLE)
          && !form.lemma().has(Lemma.Mark.STRICT)
          && !(form.lemma().has(Lemma.Mark.PREPOSITION_TOO) && form.isBarePast())
          && mayBe(token, form, joined)) {
        return true;
      }
    }
    return false;
  }

  /// «قال كذا قبل أن يضيف …»: whether somebody has spoken in the sentence before, so that what comes next was said too.
  private boolean follows(int token, int first) {
    for (int i = first; i < token; i++) {
      if (isCueWord(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word can be the form where it stands and as it is spelled: no verb after a preposition («بناء على طلب»), no رأي for رأى.
  boolean mayBe(int token, CueForm form, boolean joined) {
    if (form.form().isNominal()) {
      return true;
    }
    if (!joined && words.is(WordClass.NOMINAL, token - 1)) {
      return false;
    }
    int last = tokens.word(token).length() - 1;
    if (form.form() == Form.PRESENT && form.lemma().has(Lemma.Mark.SPELLED_PRESENT)) {
      return !tokens.hasLetter(token, last, Letters.ALEF_MAKSURA);
    }
    if (!form.lemma().has(Lemma.Mark.SPELLED) || !form.isBarePast()) {
      return true;
    }
    String name = form.lemma().name();
    return tokens.hasLetter(token, last, name.charAt(name.length() - 1));
  }

  /// Whether the saying is denied, asked or only thought of, so that nothing was said; for a verb that says something by being denied, whether it
  /// is not.
  boolean isNegated(int token, CueForm form, int first) {
    if (form.lemma().has(Lemma.Mark.DENIED)) {
      return !(tokens.isWord(token - 1, "لم")
          || tokens.isWord(token - 1, "ولم")
          || tokens.isWord(token - 1, "لا")
          || tokens.isWord(token - 1, "ولا"));
    }
    if (form.form() == Form.PARTICIPLE) {
      return tokens.isWord(token - 1, "غير");
    }
    for (int back = 1; back <= 2; back++) {
      int at = token - back;
      if (at < 0 || !tokens.is(at, Kind.WORD)) {
        return false;
      }
      if (back == 2 && !tokens.isWord(token - 1, "ان")) {
        return false;
      }
      String word = tokens.word(at);
      String bare =
          word.length() > 2 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)
              ? word.substring(1)
              : word;
      switch (bare) {
        case "لم",
            "لن",
            "لا",
            "ليس",
            "ليست",
            "هل",
            "لو",
            "لولا",
            "دون",
            "بدون",
            "عدم",
            "رفض",
            "رفضت",
            "يمكن",
            "يجب",
            "ينبغي",
            "قبل",
            "اذا",
            "سبق" -> {
          return !(bare.equals("سبق") || bare.equals("قبل") && (back == 1 || follows(at, first)));
        }
        case "ان", "كي", "لكي", "حتي" -> {
          if (form.form() == Form.PRESENT) {
            return true;
          }
        }
        case "قد" -> {
          if (form.form() == Form.PRESENT) {
            return true;
          }
        }
        default -> {
          if (back == 2) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
