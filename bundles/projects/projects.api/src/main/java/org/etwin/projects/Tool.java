package org.etwin.projects;

/** What pupils and teachers work with. Texts: {@code projects.tool.<name>}. */
public enum Tool {
    AUDIO,
    BLOG,
    BOARD,
    CHAT,
    CODING,
    EMAIL,
    FORUM,
    GAMES,
    MAPS,
    PHOTOS,
    PRESENTATIONS,
    QUIZZES,
    ROBOTS,
    SHARED_DOCUMENTS,
    TWINSPACE,
    VIDEO,
    VIDEO_CONFERENCE,
    WEB_PUBLISHING,
    OTHER
}
