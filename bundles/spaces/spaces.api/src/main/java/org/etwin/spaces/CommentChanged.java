package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A comment was edited, deleted or taken back. */
@EventType("spaces.update-comment-changed")
public record CommentChanged(Id space, Id update, Id comment) {}
