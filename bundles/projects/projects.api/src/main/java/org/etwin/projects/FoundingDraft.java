package org.etwin.projects;

import org.etwin.platform.Id;

/**
 * What the first founder prepares. Anything may be missing in a draft; {@link Founding#send} asks for all.
 *
 * @param school of the first founder's validated affiliations, or null
 * @param partner one of the first founder's contacts, or null
 */
public record FoundingDraft(ProjectText text, Id school, Id partner) {
    public static final FoundingDraft EMPTY = new FoundingDraft(ProjectText.EMPTY, null, null);

    public FoundingDraft {
        text = text == null ? ProjectText.EMPTY : text;
    }
}
