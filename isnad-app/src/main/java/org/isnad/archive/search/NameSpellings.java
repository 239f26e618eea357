package org.isnad.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.isnad.analyze.name.SpellingVariants;

/// Other spellings of a word of a name that stand in the archive's names. For one view of the index.
final class NameSpellings implements Variants {
  /// A spelling that stands in fewer reports is as well a slip.
  private static final int FEWEST = 2;

  private final IndexReader reader;
  private final FormFinder finder;

  NameSpellings(IndexReader reader, FormFinder finder) {
    this.reader = reader;
    this.finder = finder;
  }

  @Override
  public List<Variant> of(String form) {
    FormWords words = FormWords.of(form, finder);
    if (words.size() != 1 || words.isNumber(0)) {
      return List.of();
    }
    try {
      return variants(Spellings.soundWord(words.form(0, Form.FOLDED), finder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Variant> variants(String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.SOUND);
    if (terms == null) {
      return List.of();
    }
    BytesRef prefix = new BytesRef(SpellingVariants.skeleton(word) + Fields.BETWEEN);
    TermsEnum each = terms.iterator();
    List<Variant> variants = new ArrayList<>();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return variants;
    }
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = each.next()) {
      String text = term.utf8ToString();
      String other = text.substring(text.indexOf(Fields.BETWEEN) + 1);
      String reason = each.docFreq() >= FEWEST ? SpellingRules.reason(word, other) : null;
      if (reason != null) {
        variants.add(new Variant(other, reason));
      }
    }
    return variants;
  }
}
