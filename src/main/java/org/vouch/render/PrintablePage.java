package org.vouch.render;

/**
 * A page before it is printed: its layout, for example {@code note.ftlh}, and what the layout sees as {@code frame} and
 * {@code page}.
 */
record PrintablePage(String layout, Frame frame, Record page) {

    /** What the layout sees: {@code root} leads to the site's folder and stands before every link. */
    record Model(Frame frame, Record page, String root) {}

    String address() {
        return frame.address();
    }

    Model model() {
        return new Model(frame, page, frame.root());
    }
}
