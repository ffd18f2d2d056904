package org.vouch.render;

import java.util.Optional;

/**
 * A date in words.
 *
 * @param text for example {@code 21–31 January 2015}
 * @param datetime the machine's form for {@code <time>}; absent where HTML has none for it
 * @param basis where the date comes from, in words; absent where the document shows it
 * @param why how it was worked out
 */
record DateText(String text, Optional<String> datetime, Optional<String> basis, Optional<String> why) {}
