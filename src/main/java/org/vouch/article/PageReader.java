package org.vouch.article;

import java.util.List;

final class PageReader {
    private PageReader() {}

    static Received read(String html) {
        return new Received(Form.HTML, List.of(), List.of(), List.of());
    }
}
