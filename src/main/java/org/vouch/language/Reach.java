package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far each attribution of a text reaches: which parts are told by the one whom it names. */
final class Reach {
    private final List<Attribution> attributions;
    private final Segments segments;
    private final boolean isStrict;
    private final Set<Integer> owning;
    private final Set<Attribution> inner;
    private final List<List<Attribution>> governing = new ArrayList<>();

    /** @param isStrict whether the text is an article's, in which a part is only taken for speech where nothing speaks against it */
    Reach(List<Attribution> attributions, Segments segments, boolean isStrict) {
        this.attributions = attributions;
        this.segments = segments;
        this.isStrict = isStrict;
        segments.all().forEach(part -> governing.add(new ArrayList<>()));
        this.owning = attributions.stream().map(a -> segments.of(a.cue())).collect(Collectors.toUnmodifiableSet());
        attributions.forEach(this::govern);
        this.inner = attributions.stream().filter(this::isInner).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns those that reach a part. */
    List<Attribution> governing(int segment) {
        return governing.get(segment);
    }

    /** Returns the same without those that are a part of what another says. */
    Stream<Attribution> voices(int segment) {
        return governing.get(segment).stream().filter(a -> !inner.contains(a));
    }

    /** "Sand said that most had answered": who answered is a part of what Sand said. */
    private boolean isInner(Attribution inner) {
        return inner.place() == Attribution.Place.BEFORE
                && attributions.stream()
                        .anyMatch(a -> a != inner
                                && a.place() == Attribution.Place.BEFORE
                                && a.cue() < inner.from()
                                && segments.of(a.cue()) == segments.of(inner.cue()));
    }

    private void govern(Attribution attribution) {
        int own = segments.of(attribution.cue());
        governing.get(own).add(attribution);
        if (segments.all().get(own).link() == Segments.Link.RELATIVE) {
            return;
        }
        if (attribution.place() != Attribution.Place.BEHIND) {
            forward(attribution, own);
        }
        if (attribution.place() != Attribution.Place.BEFORE) {
            backward(attribution, own);
        }
    }

    private void forward(Attribution attribution, int own) {
        for (int s = own + 1; s < segments.all().size(); s++) {
            Segments.Segment part = segments.all().get(s);
            switch (part.link()) {
                case APART -> {
                    return;
                }
                case RELATIVE -> {
                    boolean within = part.from() > attribution.cue()
                            && attribution.place() != Attribution.Place.BEHIND
                            && (attribution.tells() || !segments.isBehindComma(s));
                    if (within
                            && !isStrict
                            && !hasOwn(s)
                            && governing.get(part.outer()).contains(attribution)) {
                        governing.get(s).add(attribution);
                    }
                }
                case AND -> {
                    boolean unclear = isStrict && attribution.place() != Attribution.Place.BEFORE;
                    if (!attribution.isOpen() || unclear || hasOwn(s)) {
                        return;
                    }
                    governing.get(s).add(attribution);
                }
                default -> {
                    if (hasOwn(s) || isStrict && !attribution.tells() || !isStrict && segments.isContrast(s)) {
                        return;
                    }
                    governing.get(s).add(attribution);
                }
            }
        }
    }

    private void backward(Attribution attribution, int own) {
        for (int r = own + 1; r < segments.all().size(); r++) {
            Segments.Segment part = segments.all().get(r);
            boolean before = part.link() == Segments.Link.RELATIVE && part.outer() == own;
            if (before && part.from() < Math.min(attribution.from(), attribution.cue()) && !hasOwn(r)) {
                governing.get(r).add(attribution);
            }
        }
        int s = own;
        while (s > 0 && !(isStrict ? segments.isBehindStop(s) : segments.isApart(s))) {
            s--;
            Segments.Segment part = segments.all().get(s);
            if (part.link() == Segments.Link.RELATIVE) {
                if (!hasOwn(s)) {
                    governing.get(s).add(attribution);
                }
            } else if (hasOwn(s)) {
                return;
            } else {
                governing.get(s).add(attribution);
            }
        }
    }

    private boolean hasOwn(int segment) {
        return owning.contains(segment);
    }
}
