package org.etwin.projects;

/**
 * Which projects of an NSO's queue are looked for; null means any.
 *
 * @param filter {@link ProjectQueueFilter#WAITING} unless said otherwise
 * @param kind of the project
 * @param minDays only those that wait for at least so many days
 * @param words beginnings of words of the title, the description and the schools' names
 */
public record ProjectQueueQuery(ProjectQueueFilter filter, ProjectKind kind, Integer minDays, String words) {
    public static final ProjectQueueQuery WAITING = of(ProjectQueueFilter.WAITING);

    public ProjectQueueQuery {
        filter = filter == null ? ProjectQueueFilter.WAITING : filter;
    }

    public static ProjectQueueQuery of(ProjectQueueFilter filter) {
        return new ProjectQueueQuery(filter, null, null, null);
    }
}
