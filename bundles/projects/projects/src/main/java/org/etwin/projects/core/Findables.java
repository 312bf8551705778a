package org.etwin.projects.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.Folding;
import org.etwin.persistence.text.KeyPage;
import org.etwin.persistence.text.WordSearch;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectQuery;
import org.etwin.projects.ProjectText;
import org.etwin.projects.PublicProject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words and codes by which projects are found; each method is called inside a transaction. */
@Component(service = Findables.class)
public final class Findables {
    private static final int MOST_WORDS = 300;

    private final Transactions transactions;
    private final Unit unit;
    private final Territories territories;

    @Activate
    public Findables(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=projects)") Unit unit,
            @Reference Territories territories) {
        this.transactions = transactions;
        this.unit = unit;
        this.territories = territories;
    }

    /** Brings them up to what the project's page says now. */
    void write(PublicProject page) {
        long id = page.id().value();
        Stream<String> told = Stream.concat(
                Stream.of(page.title(), page.description()),
                page.schools().stream().map(PublicProject.School::name));
        replace(
                "projects_word",
                "word",
                id,
                Folding.words(told.toArray(String[]::new)).stream()
                        .limit(MOST_WORDS)
                        .collect(Collectors.toSet()));
        replace("projects_facet", "facet", id, facets(page));
    }

    /** Those that were opened, the newest first. */
    Page<ProjectRow> search(ProjectQuery query, PageRequest request) {
        KeyPage page = KeyPage.of(request).byDescending("p.id", Long.class);
        WordSearch words = WordSearch.of(query.words());
        Collection<String> facets = facets(query);
        StringBuilder from = new StringBuilder("from ProjectRow p where p.wasOpened = true");
        for (int i = 0; i < facets.size(); i++) {
            from.append(" and exists (select f" + i + ".project from ProjectFacet f" + i + " where f" + i
                    + ".project = p.id and f" + i + ".facet = :facet" + i + ")");
        }
        from.append(query.age() == null ? "" : " and p.text.youngest <= :age and p.text.oldest >= :age");
        from.append(query.kind() == null ? "" : " and p.kind = :kind");
        from.append(query.state() == null ? "" : " and p.state = :state");
        from.append(words.where("ProjectWord", "word", "project", "p.id"));
        TypedQuery<ProjectRow> rows = bind(
                unit.em().createQuery("select p " + from + page.after() + page.orderBy(), ProjectRow.class),
                query,
                facets);
        TypedQuery<Long> counted = bind(unit.em().createQuery("select p.id " + from, Long.class), query, facets);
        words.bind(rows);
        words.bind(counted);
        return page.page(rows, row -> List.of(row.id().value()), Function.identity(), counted);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> found, ProjectQuery query, Collection<String> facets) {
        int i = 0;
        for (String facet : facets) {
            found.setParameter("facet" + i++, facet);
        }
        if (query.age() != null) {
            found.setParameter("age", query.age());
        }
        if (query.kind() != null) {
            found.setParameter("kind", query.kind());
        }
        if (query.state() != null) {
            found.setParameter("state", query.state());
        }
        return found;
    }

    private static Collection<String> facets(ProjectQuery query) {
        return Stream.of(
                        facet("t", query.territory()),
                        facet("s", query.subject()),
                        facet("v", query.vocational()),
                        facet("k", query.competence()),
                        facet("l", query.language()))
                .flatMap(Function.identity())
                .toList();
    }

    private Set<String> facets(PublicProject page) {
        ProjectText text = page.text();
        Stream<String> places = page.schools().stream()
                .map(PublicProject.School::territory)
                .flatMap(each -> Stream.of(each, country(each)));
        return Stream.of(
                        places.flatMap(each -> facet("t", each)),
                        text.subjects().stream().flatMap(each -> facet("s", each)),
                        text.vocational().stream().flatMap(each -> facet("v", each)),
                        text.competences().stream().flatMap(each -> facet("k", each)),
                        text.languages().stream().flatMap(each -> facet("l", each)))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private String country(String territory) {
        return territories.find(territory).map(Territory::country).orElse(territory);
    }

    private static Stream<String> facet(String kind, Object code) {
        return Stream.ofNullable(code).map(each -> kind + ":" + each);
    }

    /** Writes only what is another now, in the order of the index, so that two writers do not wait for each other. */
    private void replace(String table, String column, long project, Set<String> wanted) {
        try {
            Connection connection = transactions.connection();
            Set<String> stored = new TreeSet<>();
            try (PreparedStatement read =
                    connection.prepareStatement("SELECT " + column + " FROM " + table + " WHERE project = ?")) {
                read.setLong(1, project);
                try (ResultSet found = read.executeQuery()) {
                    while (found.next()) {
                        stored.add(found.getString(1));
                    }
                }
            }
            run(
                    connection,
                    "DELETE FROM " + table + " WHERE " + column + " = ? AND project = ?",
                    project,
                    stored,
                    wanted);
            run(
                    connection,
                    "INSERT INTO " + table + " (" + column + ", project) VALUES (?, ?)",
                    project,
                    wanted,
                    stored);
        } catch (SQLException e) {
            throw new PersistenceException("what a project is found by could not be written", e);
        }
    }

    private static void run(Connection connection, String sql, long project, Set<String> those, Set<String> without)
            throws SQLException {
        Set<String> left = new TreeSet<>(those);
        left.removeAll(without);
        if (left.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String each : left) {
                statement.setString(1, each);
                statement.setLong(2, project);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
