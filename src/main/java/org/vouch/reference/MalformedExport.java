package org.vouch.reference;

/** Thrown by the readers of this package and caught in {@link ReferenceExport#read} only. */
final class MalformedExport extends Exception {
    MalformedExport(String message) {
        super(message, null, false, false);
    }
}
