package org.isnad.clean.html;

/// The elements that reading a page asks about, by what they do to its text. Names that are not listed are [#OTHER].
enum Tag {
  A(Kind.INLINE),
  ABBR(Kind.INLINE),
  ACRONYM(Kind.INLINE),
  ADDRESS(Kind.BLOCK),
  AREA(Kind.VOID),
  ARTICLE(Kind.BLOCK),
  ASIDE(Kind.BLOCK),
  AUDIO(Kind.SKIPPED),
  B(Kind.INLINE),
  BASE(Kind.VOID),
  BDI(Kind.INLINE),
  BDO(Kind.INLINE),
  BIG(Kind.INLINE),
  BLOCKQUOTE(Kind.BLOCK),
  BODY(Kind.BLOCK),
  BR(Kind.VOID),
  BUTTON(Kind.BLOCK),
  CANVAS(Kind.SKIPPED),
  CAPTION(Kind.BLOCK),
  CENTER(Kind.BLOCK),
  CITE(Kind.INLINE),
  CODE(Kind.INLINE),
  COL(Kind.VOID),
  DATA(Kind.INLINE),
  DATALIST(Kind.SKIPPED),
  DD(Kind.BLOCK),
  DEL(Kind.INLINE),
  DETAILS(Kind.BLOCK),
  DFN(Kind.INLINE),
  DIALOG(Kind.BLOCK),
  DIV(Kind.BLOCK),
  DL(Kind.BLOCK),
  DT(Kind.BLOCK),
  EM(Kind.INLINE),
  EMBED(Kind.VOID),
  FIELDSET(Kind.BLOCK),
  FIGCAPTION(Kind.BLOCK),
  FIGURE(Kind.BLOCK),
  FONT(Kind.INLINE),
  FOOTER(Kind.BLOCK),
  FORM(Kind.BLOCK),
  FRAME(Kind.VOID),
  FRAMESET(Kind.BLOCK),
  H1(Kind.BLOCK),
  H2(Kind.BLOCK),
  H3(Kind.BLOCK),
  H4(Kind.BLOCK),
  H5(Kind.BLOCK),
  H6(Kind.BLOCK),
  HEAD(Kind.BLOCK),
  HEADER(Kind.BLOCK),
  HGROUP(Kind.BLOCK),
  HR(Kind.VOID),
  HTML(Kind.BLOCK),
  I(Kind.INLINE),
  IFRAME(Kind.SKIPPED),
  IMG(Kind.VOID),
  INPUT(Kind.VOID),
  INS(Kind.INLINE),
  KBD(Kind.INLINE),
  LABEL(Kind.INLINE),
  LEGEND(Kind.BLOCK),
  LI(Kind.BLOCK),
  LINK(Kind.VOID),
  MAIN(Kind.BLOCK),
  MARK(Kind.INLINE),
  MATH(Kind.SKIPPED),
  MENU(Kind.BLOCK),
  META(Kind.VOID),
  NAV(Kind.BLOCK),
  NOBR(Kind.INLINE),
  NOEMBED(Kind.SKIPPED),
  NOFRAMES(Kind.SKIPPED),
  NOSCRIPT(Kind.SKIPPED),
  OBJECT(Kind.BLOCK),
  OL(Kind.BLOCK),
  OPTION(Kind.BLOCK),
  P(Kind.BLOCK),
  PARAM(Kind.VOID),
  PICTURE(Kind.INLINE),
  PRE(Kind.BLOCK),
  Q(Kind.INLINE),
  RP(Kind.INLINE),
  RT(Kind.INLINE),
  RUBY(Kind.INLINE),
  S(Kind.INLINE),
  SAMP(Kind.INLINE),
  SCRIPT(Kind.SKIPPED),
  SECTION(Kind.BLOCK),
  SELECT(Kind.SKIPPED),
  SMALL(Kind.INLINE),
  SOURCE(Kind.VOID),
  SPAN(Kind.INLINE),
  STRIKE(Kind.INLINE),
  STRONG(Kind.INLINE),
  STYLE(Kind.SKIPPED),
  SUB(Kind.INLINE),
  SUMMARY(Kind.BLOCK),
  SUP(Kind.INLINE),
  SVG(Kind.SKIPPED),
  TABLE(Kind.BLOCK),
  TBODY(Kind.BLOCK),
  TD(Kind.BLOCK),
  TEMPLATE(Kind.SKIPPED),
  TEXTAREA(Kind.SKIPPED),
  TFOOT(Kind.BLOCK),
  TH(Kind.BLOCK),
  THEAD(Kind.BLOCK),
  TIME(Kind.INLINE),
  TITLE(Kind.SKIPPED),
  TR(Kind.BLOCK),
  TRACK(Kind.VOID),
  TT(Kind.INLINE),
  U(Kind.INLINE),
  UL(Kind.BLOCK),
  VAR(Kind.INLINE),
  VIDEO(Kind.SKIPPED),
  WBR(Kind.VOID),
  XMP(Kind.SKIPPED),
  /// Any other name; it stands apart like a block.
  OTHER(Kind.BLOCK);

  /// What an element does to the text around it.
  enum Kind {
    /// Its text stands apart.
    BLOCK,
    /// Its text runs on.
    INLINE,
    /// It has no end tag.
    VOID,
    /// What is inside is not shown as text.
    SKIPPED
  }

  static final int COUNT = values().length;

  private static final Names<Tag> NAMES = names();

  final Kind kind;

  Tag(Kind kind) {
    this.kind = kind;
  }

  private static Names<Tag> names() {
    Names.Builder<Tag> names = new Names.Builder<>();
    for (Tag tag : values()) {
      if (tag != OTHER) {
        names.add(tag.name(), tag);
      }
    }
    return names.build();
  }

  /// The element that the characters `[from, to)` name, in any case.
  static Tag of(String markup, int from, int to) {
    Tag found = NAMES.get(markup, from, to);
    return found == null ? OTHER : found;
  }

  boolean isHeading() {
    return ordinal() >= H1.ordinal() && ordinal() <= H6.ordinal();
  }

  /// Whether an end tag inside does not close what was opened outside.
  boolean isBarrier() {
    return this == TD || this == TH || this == TABLE || this == CAPTION || this == HTML;
  }
}
