package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A founder answered; it waits for the NSO of {@code territory} again. */
@EventType("projects.question-answered")
public record QuestionAnswered(Id project, String title, String territory, String answer) {}
