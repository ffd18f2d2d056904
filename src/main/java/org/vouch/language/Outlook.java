package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the words around a date look back to it or ahead. */
enum Outlook {
    PAST,
    FUTURE,
    /** Nothing shows it. */
    EITHER;

    List<Days> choose(Optional<Days> past, Optional<Days> future) {
        return switch (this) {
            case PAST -> past.stream().toList();
            case FUTURE -> future.stream().toList();
            case EITHER ->
                Stream.concat(past.stream(), future.stream()).distinct().toList();
        };
    }
}
