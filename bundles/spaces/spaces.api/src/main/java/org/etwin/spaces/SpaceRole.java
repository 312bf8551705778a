package org.etwin.spaces;

/**
 * A role in a kind of space.
 *
 * @param key within the kind, for example {@code teacher-admin}
 * @param labelKey of its name; {@code <labelKey>.one} is the same as a part of sentences, for example "an observer"
 * @param pupil whether pupils hold it, and nobody else
 * @param fixed nobody changes or removes who holds it, and nobody is given it later
 */
public record SpaceRole(String key, String labelKey, boolean pupil, boolean fixed) {}
