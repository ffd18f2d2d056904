/**
 * Exports of reference managers: in, the bytes of a CSL-JSON, RIS or BibTeX file; out, its items as references in CSL's
 * variables, each with what could not be taken over.
 *
 * <p><i>Invariant</i>: no file is opened here, nothing is made up, and what a reference cannot hold is named, never
 * dropped.
 */
package org.vouch.reference;
