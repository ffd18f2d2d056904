package org.vouch.evidence;

public interface LockReading {}
