package org.vouch.render;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page before it is printed: its layout, for example {@code note.ftlh}, and what makes that which the layout sees as
 * {@code frame} and {@code page}. Both are made when the page is printed, so that a page nobody asks for costs nothing.
 *
 * @param leads where its links lead
 * @param file the author's file that the page is made of; absent for a page made from many
 */
record PrintablePage(
        String layout,
        String address,
        Leads leads,
        Supplier<Frame> frame,
        Supplier<Record> page,
        Optional<String> file) {}
