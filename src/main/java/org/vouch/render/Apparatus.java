package org.vouch.render;

import java.util.List;

/**
 * The quotations that belong to one block of the text.
 *
 * @param id of the list's element, {@code w-}number of the block
 * @param label of the button that opens it where there is no margin, for example {@code Quotations 4–6}
 */
record Apparatus(String id, String label, List<Entry> entries) {}
