package org.vouch.render;

/**
 * A page before it is printed: its layout, for example {@code note.ftlh}, and what the layout sees as {@code frame} and
 * {@code page}.
 */
record PrintablePage(String layout, Frame frame, Record page) {

    String address() {
        return frame.address();
    }
}
