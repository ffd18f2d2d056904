/**
 * A language server for notes and YAML: in, an editor's messages and the texts that it has open; out, findings at their
 * places, ids to complete, the words behind a citation, and where a thing is defined.
 *
 * <p>Invariant: nothing is written to any file, and nothing but the protocol to the output stream. What is wrong with a
 * briefing is decided by its check alone; nothing here is a rule.
 */
package org.vouch.editor;
