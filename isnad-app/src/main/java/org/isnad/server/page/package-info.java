/// Pages for people: answers of the archive in, HTML out. Server-rendered, in Arabic and English; nothing here needs a script in order to be read.
@NullMarked
package org.isnad.server.page;

import org.jspecify.annotations.NullMarked;
