package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds beside a cue the outlet that was spoken to («قال لقناة …»), and who carries the words («في تصريح نقلته …»). Holds the report's scene.
final class SpokenTo {
  /// Tokens of the longest outlet's name in marks.
  private static final int LONGEST_NAME = 4;

  private static final int CONVERSATION_REACH = 5;

  /// So near behind a site stands whose it is.
  private static final int SITE_REACH = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final ChainReader chains;

  SpokenTo(Scene scene, ChainReader chains) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.chains = chains;
  }

  /// Adds the outlets that tokens `[from, to)` say the words were spoken to: «لقناة …», «في مقابلة مع صحيفة …».
  void read(int from, int to, List<Link> links) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, Kind.WORD) || scene.isQuoted(at) || scene.words.is(WordClass.ADVERB, at)) {
        continue;
      }
      Link link = null;
      char letter = tokens.firstLetter(at);
      if (scene.title(at) != null && scene.titleStarting(at) == null) {
        continue;
      }
      if (letter == Letters.LAM && tokens.word(at).length() > 1) {
        link = chains.outletAt(at, true);
      } else if (letter == Letters.LAM && !tokens.spaceBefore(at + 1) && at + 1 < to) {
        link = chains.outletAt(at + 1, false);
        link = link == null ? quotedOutlet(at + 1) : link;
      } else if (scene.words.is(WordClass.CONVERSED, at) && isConversation(from, at)) {
        link = chains.outletAt(at + 1, false);
      } else if (scene.words.is(WordClass.CARRIED, at) && isOfWords(from, at)) {
        link = carrier(at + 1, to);
      }
      if (link != null) {
        links.add(withArticle(link));
        return;
      }
    }
  }

  /// «للإذاعة الحكومية» by its name, without the preposition.
  private static Link withArticle(Link link) {
    return link.name().startsWith("لل")
        ? new Link("ال" + link.name().substring(2), link.entity(), link.medium(), link.span())
        : link;
  }

  /// Not «ما نقلته», «التقرير الذي نشرته», which the speaker may deny.
  private boolean isOfWords(int from, int carried) {
    return (!scene.words.is(WordClass.FREE_RELATIVE, carried - 1)
            || tokens.isWord(carried - 1, "لما"))
        && !tokens.isWord(carried - 1, "عما")
        && (!scene.words.is(WordClass.RELATIVE, carried - 1) || isConversation(from, carried));
  }

  /// «في تصريح نقلته وكالة فلان»: who carries the words, spoken to others; null for «الموقع الإلكتروني لصحيفة فلان», which is that paper's.
  private @Nullable Link carrier(int token, int to) {
    for (int i = token + 1; i < Math.min(to, token + SITE_REACH); i++) {
      if (tokens.is(i, Kind.WORD)
          && tokens.firstLetter(i) == Letters.LAM
          && chains.outletAt(i, true) != null) {
        return null;
      }
    }
    Link link = chains.outletAt(token, false);
    link = link == null ? quotedOutlet(token) : link;
    return link == null || link.medium() != Link.Medium.INTERVIEW
        ? link
        : new Link(link.name(), link.entity(), Link.Medium.OUTLET, link.span());
  }

  /// «في مقابلة مع», «خلال استضافته في»: a word of conversation stands shortly before.
  private boolean isConversation(int from, int at) {
    for (int i = Math.max(from, at - CONVERSATION_REACH); i < at; i++) {
      if (tokens.is(i, Kind.WORD) && scene.words.endWithParticles(WordClass.CONVERSATION, i) > i) {
        return true;
      }
    }
    return false;
  }

  /// «قال لـ«فلان»»: a known outlet's name in marks, not the page's own. Any other name in marks after ل is the page's own outlet: of others
  /// reports say «لصحيفة فلان».
  private @Nullable Link quotedOutlet(int mark) {
    Quotation quotation = scene.quotationOpening(mark);
    if (quotation == null
        || !quotation.closed()
        || quotation.end() - quotation.first() > LONGEST_NAME) {
      return null;
    }
    Phrases.Match<Media.Medium> medium = scene.words.medium(quotation.first());
    return medium == null ? null : chains.outletAt(quotation.first(), false);
  }
}
