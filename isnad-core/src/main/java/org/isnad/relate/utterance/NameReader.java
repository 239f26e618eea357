package org.isnad.relate.utterance;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.GHAIN;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.JEEM;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.SHEEN;
import static org.isnad.text.Letters.TAH;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.Arrays;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Memo;
import org.isnad.text.Folding;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;

/// Reads names and titles of speakers, each of which comes again in report after report. Immutable but for what it remembers, and thread-safe.
final class NameReader {
  private static final int REMEMBERED = 1 << 12;

  /// Words within names that tell nobody apart.
  private static final WordSet LINKS = WordSet.of("بن ابن بنت ال ابو ام عبد فان دي دو دا لو");

  /// What tells of nameless speakers that they are some of many: two reports' sources need not be the same.
  private static final WordSet ANYBODY =
      WordSet.of(
          "مصدر مصادر شاهد شهود تقرير تقارير خبير خبراء محلل محللون محللين مراقبون مراقبين ناشط"
              + " ناشطون ناشطين نشطاء سكان اهالي مسوول مسوولون مسوولين مسوولي دبلوماسي دبلوماسيون"
              + " دبلوماسيين وسايل بعض مراسلنا اخرون اخرين كثيرون البعض ناس مواطنون صحيفه قناه"
              + " وكاله");

  private final Lexicon lexicon;
  private final Memo<long[]> names = new Memo<>(REMEMBERED, NameReader::likenesses);
  private final Memo<Title> titles = new Memo<>(REMEMBERED, this::read);

  NameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What a title tells; 0 for what it does not.
  ///
  /// @param state the first that it names
  /// @param office its other words
  /// @param anybody whether it tells of somebody that he is one of many
  record Title(long state, long office, boolean anybody) {}

  /// The likenesses of the names in order, as [Voice] has them; not to be changed.
  long[] names(String name) {
    return names.of(name);
  }

  Title title(String title) {
    return titles.of(title);
  }

  private static boolean isAnybody(String word) {
    int from = word.length() > 4 && word.startsWith("ال") ? 2 : 0;
    String bare = word.substring(from);
    return ANYBODY.contains(WordKey.of(bare, 0), bare);
  }

  private static long[] likenesses(String name) {
    String[] words = Folding.fold(name).split(" ");
    long[] names = new long[words.length];
    int size = 0;
    for (String word : words) {
      if (word.length() > 1 && !LINKS.contains(WordKey.of(word, 0), word)) {
        names[size++] = likeness(word);
      }
    }
    return Arrays.copyOf(names, size);
  }

  /// The hash of the consonants, those alike that desks put for one foreign sound.
  private static long likeness(String word) {
    int from = word.length() > 4 && word.charAt(0) == ALEF && word.charAt(1) == LAM ? 2 : 0;
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean weak = c == ALEF || c == WAW || c == YEH || c == HEH && i == word.length() - 1;
      if (!weak || i == from && c != ALEF) {
        letters.append(c == JEEM ? GHAIN : c == SHEEN ? SEEN : c == TAH ? TEH : c);
      }
    }
    return Hashes.of(letters, 0, letters.length());
  }

  private Title read(String title) {
    String[] words = Folding.fold(title).split(" ");
    long[] row = new long[words.length];
    boolean anybody = false;
    for (int i = 0; i < words.length; i++) {
      row[i] = lexicon.stem(words[i]);
      anybody |= isAnybody(words[i]);
    }
    long[] group = new long[1];
    long state = 0;
    long office = 0;
    for (int i = 0; i < row.length; i++) {
      int length = lexicon.states().phrase(row, i, row.length, group);
      if (length == 0) {
        group[0] = lexicon.states().of(row[i]);
      }
      if (length > 0 || group[0] != Synonyms.NONE) {
        state = state == 0 ? group[0] : state;
        i += Math.max(0, length - 1);
      } else {
        office += Hashes.mix(row[i]);
      }
    }
    return new Title(state, office, anybody);
  }
}
