package org.vouch.render;

import java.util.function.Supplier;

/**
 * A page before it is printed: its layout, for example {@code note.ftlh}, and what makes that which the layout sees as
 * {@code frame} and {@code page}. Both are made when the page is printed, so that a page nobody asks for costs nothing.
 */
record PrintablePage(String layout, String address, Supplier<Frame> frame, Supplier<Record> page) {}
