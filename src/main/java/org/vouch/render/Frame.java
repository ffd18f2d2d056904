package org.vouch.render;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param title of the page; the home page's is the site's
 * @param description one or two sentences for search engines and previews
 * @param address of the page
 * @param root what leads from the page to the site's folder: empty, or {@code ../}
 * @param canonical the page's full address; absent without a base address
 * @param menu the main pages, and {@code foot} the others
 * @param policy the content security policy, which comes first in the head, and {@code script} the script that it admits there
 * @param meta what other programs read
 * @param edit an outside address where the page's file can be edited, and {@code report} where a mistake is reported
 */
record Frame(
        String title,
        Optional<String> description,
        String address,
        String root,
        String language,
        String site,
        Optional<String> canonical,
        List<MenuItem> menu,
        List<MenuItem> foot,
        String policy,
        Html script,
        Meta meta,
        Optional<String> edit,
        Optional<String> report) {

    /** Returns the same frame for other programs to read more of. */
    Frame with(Meta other) {
        return new Frame(
                title,
                description,
                address,
                root,
                language,
                site,
                canonical,
                menu,
                foot,
                policy,
                script,
                other,
                edit,
                report);
    }

    /** A link of the menu; {@code here} marks the page itself, {@code within} its section. */
    record MenuItem(String address, String text, boolean here, boolean within) {}
}
