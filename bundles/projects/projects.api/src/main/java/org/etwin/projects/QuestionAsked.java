package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The NSO of {@code territory} asks the founders something before it decides. */
@EventType("projects.question-asked")
public record QuestionAsked(Id project, String title, List<Id> founders, String territory, String question) {}
