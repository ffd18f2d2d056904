package org.vouch.render;

import java.util.Optional;

/**
 * A page before it is printed: its layout, for example {@code note.ftlh}, and what the layout sees as {@code frame} and
 * {@code page}.
 *
 * @param file the author's file that the page is made of; absent for a page made from many
 */
record PrintablePage(String layout, Frame frame, Record page, Optional<String> file) {

    String address() {
        return frame.address();
    }
}
