package org.vouch.evidence;

public final class SourceText {}
