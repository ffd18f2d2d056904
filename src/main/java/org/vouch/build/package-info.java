/**
 * The pipeline on one screen: {@code content/} is read, checked, rendered and written.
 *
 * <p>Invariant: only this package composes the stages, and it decides nothing that a stage can decide. No clock, no
 * network.
 */
package org.vouch.build;
