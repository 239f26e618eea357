package org.isnad.archive.search;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.SpellingVariants;
import org.isnad.text.Letters;

/// Puts into a report's document what words are completed, corrected and spelled otherwise by. Static and thread-safe.
final class Spellings {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final int SHORTEST_SOUND = 4;

  private Spellings() {}

  static void add(IndexedReport report, Document document) {
    FormWords words = report.words();
    FormFinder finder = report.finder();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i, Form.PARTICLELESS);
      int length = form.length();
      if (!words.isNumber(i)
          && length >= SHORTEST
          && length <= LONGEST
          && !finder.isFunction(form)
          && told.add(form)) {
        add(Fields.SPELLING, form, written(words, i, form), document);
      }
    }
    for (Entity entity : report.analysis().entities()) {
      FormWords name = report.name(entity.name());
      if (entity.name().length() <= LONGEST) {
        names(entity.name(), name, told, document);
      }
      if (entity.type() != Entity.Type.ORG) {
        sounds(name, finder, told, document);
      }
    }
  }

  /// How the form is written: the exact form, its particles off as well. Where an article was swallowed the letters do not tell, so the form itself is taken.
  private static String written(FormWords words, int word, String form) {
    String exact = words.form(word, Form.EXACT);
    int particles = words.form(word, Form.FOLDED).length() - form.length();
    boolean told = words.form(word, Form.FOLDED).startsWith(form, particles);
    return told && exact.length() == form.length() + particles ? exact.substring(particles) : form;
  }

  private static void names(String name, FormWords words, Set<String> told, Document document) {
    StringBuilder rest = new StringBuilder();
    for (int i = words.size() - 1; i >= 0; i--) {
      rest.insert(0, i == words.size() - 1 ? "" : " ").insert(0, words.form(i, Form.FOLDED));
      String from = rest.toString();
      if (told.add(Fields.NAME + from + Fields.BETWEEN + name)) {
        add(Fields.NAME, from, name, document);
      }
    }
  }

  private static void sounds(
      FormWords words, FormFinder finder, Set<String> told, Document document) {
    for (int i = 0; i < words.size(); i++) {
      String word = soundWord(words.form(i, Form.FOLDED), finder);
      if (word.length() >= SHORTEST_SOUND
          && Letters.isArabic(word.charAt(0))
          && told.add(Fields.SOUND + word)) {
        add(Fields.SOUND, SpellingVariants.skeleton(word), word, document);
      }
    }
  }

  /// A word of a name without its article; a name has no particles.
  static String soundWord(String folded, FormFinder finder) {
    return finder.of(folded, 0).bare();
  }

  private static void add(String field, String key, String value, Document document) {
    document.add(new StringField(field, key + Fields.BETWEEN + value, Field.Store.NO));
  }
}
