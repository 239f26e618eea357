/// Markup into blocks of visible text, and which of them are the article: tags, classes and the density of text and links decide, no language.
///
/// In: decoded markup. Out: [org.isnad.clean.html.WebPage]. Never here: words of a language, the meaning of a date, a network.
@NullMarked
package org.isnad.clean.html;

import org.jspecify.annotations.NullMarked;
