package org.vouch.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements right within an element. */
final class Elements {
    private Elements() {}

    static List<Element> of(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Returns the first of that name. */
    static Optional<Element> named(Element parent, String name) {
        return of(parent).stream()
                .filter(child -> child.getNodeName().equals(name))
                .findFirst();
    }
}
