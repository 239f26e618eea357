package org.isnad.analyze.statement;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folding;

/// Generates the folded forms of a reporting verb from its four principal parts. Third persons only, for the press reports of others;
/// verbs that end in a weak letter (نفى، دعا) drop or change it as the grammar has it (Wright, A Grammar of the Arabic Language, I §§164–170).
final class Paradigm {
  private static final List<String> OBJECT_PRONOUNS = List.of("ه", "ها", "هم", "هما");

  private final Map<String, CueForm> forms = new LinkedHashMap<>();
  private final Lemma lemma;

  private Paradigm(Lemma lemma) {
    this.lemma = lemma;
  }

  /// The forms of a lemma; "-" or "" for a part that it has not.
  static Map<String, CueForm> of(
      Lemma lemma, String past, String present, String participle, String noun) {
    Paradigm paradigm = new Paradigm(lemma);
    if (isGiven(past)) {
      paradigm.past(Folding.fold(past));
    }
    if (isGiven(present)) {
      paradigm.present(Folding.fold(present));
    }
    if (isGiven(participle)) {
      paradigm.participle(Folding.fold(participle));
    }
    if (isGiven(noun)) {
      paradigm.noun(Folding.fold(noun));
    }
    return paradigm.forms;
  }

  private static boolean isGiven(String part) {
    return !part.isEmpty() && !part.equals("-");
  }

  private void add(String form, Form kind, Agreement agreement) {
    forms.putIfAbsent(form, new CueForm(lemma, kind, agreement, false));
    if ((lemma.has(Lemma.Mark.OBJECT_PRONOUN) || lemma.has(Lemma.Mark.TOPIC))
        && kind != Form.PARTICIPLE) {
      String stem =
          form.endsWith("وا")
              ? form.substring(0, form.length() - 1)
              : form.endsWith("ي") && kind == Form.PAST
                  ? form.substring(0, form.length() - 1) + ALEF
                  : form;
      for (String pronoun : OBJECT_PRONOUNS) {
        forms.putIfAbsent(stem + pronoun, new CueForm(lemma, kind, agreement, true));
      }
    }
  }

  private void past(String base) {
    char last = base.charAt(base.length() - 1);
    boolean weak = (last == YEH || last == ALEF) && base.length() > 2;
    String stem = weak ? base.substring(0, base.length() - 1) : base;
    add(base, Form.PAST, Agreement.MASCULINE_SINGULAR);
    add(stem + TEH, Form.PAST, Agreement.FEMININE_SINGULAR);
    add(stem + "تا", Form.PAST, Agreement.FEMININE_DUAL);
    add(stem + "وا", Form.PAST, Agreement.MASCULINE_PLURAL);
    add(
        weak ? stem + (last == YEH ? "يا" : "وا") : base + ALEF,
        Form.PAST,
        Agreement.MASCULINE_DUAL);
  }

  private void present(String base) {
    String body = base.substring(1);
    present(Form.PRESENT, "", body);
    present(Form.FUTURE, String.valueOf(SEEN), body);
  }

  private void present(Form form, String prefix, String body) {
    char last = body.charAt(body.length() - 1);
    String stem =
        last == YEH || last == WAW || (last == ALEF && body.length() > 2)
            ? body.substring(0, body.length() - 1)
            : body;
    String dual = last == ALEF ? stem + YEH : body;
    add(prefix + YEH + body, form, Agreement.MASCULINE_SINGULAR);
    add(prefix + TEH + body, form, Agreement.FEMININE_SINGULAR);
    add(prefix + YEH + dual + "ان", form, Agreement.MASCULINE_DUAL);
    add(prefix + TEH + dual + "ان", form, Agreement.FEMININE_DUAL);
    add(prefix + YEH + stem + "ون", form, Agreement.MASCULINE_PLURAL);
  }

  private void participle(String accusative) {
    String stem =
        accusative.endsWith("ا") ? accusative.substring(0, accusative.length() - 1) : accusative;
    String plural = stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) : stem;
    add(accusative, Form.PARTICIPLE, Agreement.MASCULINE_SINGULAR);
    add(stem + "ه", Form.PARTICIPLE, Agreement.FEMININE_SINGULAR);
    add(plural + "ين", Form.PARTICIPLE, Agreement.MASCULINE_PLURAL);
    add(stem + "تين", Form.PARTICIPLE, Agreement.FEMININE_DUAL);
  }

  private void noun(String base) {
    String stem = base.endsWith("ه") ? base.substring(0, base.length() - 1) + TEH : base;
    if (lemma.has(Lemma.Mark.CLAUSE)) {
      add("ال" + base, Form.INFINITIVE, Agreement.UNKNOWN);
    }
    if (lemma.has(Lemma.Mark.CONSTRUCT)) {
      add(base, Form.CONSTRUCT, Agreement.UNKNOWN);
    }
    add(stem + "ه", Form.NOUN, Agreement.MASCULINE_SINGULAR);
    add(stem + "ها", Form.NOUN, Agreement.FEMININE_SINGULAR);
    add(stem + "هما", Form.NOUN, Agreement.MASCULINE_DUAL);
    add(stem + "هم", Form.NOUN, Agreement.MASCULINE_PLURAL);
  }
}
