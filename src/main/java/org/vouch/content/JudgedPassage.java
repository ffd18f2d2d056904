package org.vouch.content;

import org.vouch.evidence.Verdict;

/** Words that the briefing quotes, with what came of looking for them; also where they were not found. */
public record JudgedPassage(WantedPassage wanted, Verdict verdict) {}
